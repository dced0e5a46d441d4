@echo off
rem Questeur on Windows: needs Java 21 or newer, in QUESTEUR_JAVA, JAVA_HOME or the search path.
setlocal
set "base=%~dp0.."
if defined QUESTEUR_JAVA (set "java=%QUESTEUR_JAVA%") else if exist "%base%\runtime\bin\java.exe" (set "java=%base%\runtime\bin\java.exe") else if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else set "java=java"
rem As the launcher of other systems has it: reading commands are short, the others go through a whole collection.
set "options=-XX:TieredStopAtLevel=1"
set "collector=-XX:+UseSerialGC"
for %%c in (index sync parse export evaluate) do if "%~1"=="%%c" set "options=-Xmx512m" & set "collector=-XX:+UseParallelGC"
rem Java refuses to be given two collectors.
if defined QUESTEUR_JAVA_OPTS if not "%QUESTEUR_JAVA_OPTS:GC=%"=="%QUESTEUR_JAVA_OPTS%" set "collector="
"%java%" %options% %collector% -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true -Djava.awt.headless=true %QUESTEUR_JAVA_OPTS% "-Dquesteur.home=%base%" -jar "%base%\questeur.jar" %*
