# Completion of questeur for fish: put this file into ~/.config/fish/completions. The candidates come from the program,
# which knows its index. fish keeps only those that have what was typed, accents included: the program writes that part
# as it was typed, and finds the name so too.
function __questeur_candidates
    set -l words (commandline -opc) (commandline -ct | string unescape)
    set -l candidates ($words[1] complete --as-typed -- $words[2..] 2>/dev/null)
    if test "$candidates[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        # fish compares with the whole of --party=name.
        set -l option (string match -r -- '^--[^=]+=' (commandline -ct))
        test -n "$candidates[1]" && printf '%s\n' "$option"$candidates
    end
end
complete -c questeur -f -a '(__questeur_candidates)'
