@echo off
rem Questeur on Windows: needs Java 21 or newer, in QUESTEUR_JAVA, JAVA_HOME or the search path.
setlocal
set "base=%~dp0.."
if defined QUESTEUR_JAVA (set "java=%QUESTEUR_JAVA%") else if exist "%base%\runtime\bin\java.exe" (set "java=%base%\runtime\bin\java.exe") else if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else set "java=java"
"%java%" %QUESTEUR_JAVA_OPTS% "-Dquesteur.home=%base%" -jar "%base%\questeur.jar" %*
