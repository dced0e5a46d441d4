# Completion of questeur for fish: put this file into ~/.config/fish/completions. The candidates come from the program,
# which knows its index. fish keeps only those that have what was typed, accents included: the program writes that part
# as it was typed, and finds the name so too.
function __questeur_candidates
    set -l words (commandline -opc) (commandline -ct | string unescape)
    set -l candidates ($words[1] complete --as-typed -- $words[2..] 2>/dev/null)
    if test "$candidates[1]" = :files
        __fish_complete_path (commandline -ct)
    else if test -n "$candidates[1]"
        printf '%s\n' "$argv"$candidates
    end
end
# fish compares with the whole of --format=json, option included, unless it knows that the option takes a value. It has
# to know of those whose values are found by a later word, such as a surname.
complete -c questeur -f -a '(__questeur_candidates (string match -r -- "^--[^=]+=" (commandline -ct)))'
for option in author party ministry asked answering department rubric legislature
    complete -c questeur -l $option -x -a '(__questeur_candidates)' -n 'string match -qr -- "^--[^=]+=" (commandline -ct)'
end
