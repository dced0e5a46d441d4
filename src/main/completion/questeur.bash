# Completion of questeur for bash 4.4 or newer: source this file, or put it into
# ~/.local/share/bash-completion/completions/questeur. The candidates come from the program, which knows its index.
_questeur() {
  local word words=() candidates=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == = ]]; then continue; fi # bash parts --party=name into three words
    word=${word#[\"\']}
    words+=("${word//\\/}")
  done
  if [[ ${COMP_WORDS[COMP_CWORD]} == = ]]; then words+=(''); fi
  mapfile -t candidates < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
  if [[ ${candidates[0]-} == :files ]]; then
    compopt -o default 2>/dev/null
    return
  fi
  # Blanks and apostrophes are quoted as those of file names are, in the quotes that the user has begun.
  compopt -o filenames 2>/dev/null
  COMPREPLY=("${candidates[@]}")
}
complete -F _questeur questeur
