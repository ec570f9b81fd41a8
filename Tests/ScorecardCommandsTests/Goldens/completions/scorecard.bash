# Completions of scorecard for bash, written by 'scorecard completions bash'.

_scorecard() {
  local current="${COMP_WORDS[COMP_CWORD]}" command="scorecard"
  local position=0 index=1 word="" option="" over=""
  COMPREPLY=()

  # What stands before the word: the command, how many arguments, and perhaps an option.
  while [ "$index" -lt "$COMP_CWORD" ]; do
    word="${COMP_WORDS[index]}"
    index=$((index + 1))
    if [ -n "$option" ]; then
      # Bash makes three words of --name=value.
      if [ "$word" != "=" ]; then option=""; fi
      continue
    fi
    if [ -z "$over" ]; then
      case "$word" in
        --)
          over=yes
          continue
          ;;
        --quarter|--contract|--supplier|--team|--as-at|--framework|--weight-by|--format|--threads|--output|-o|--audience|--framework-id|--with|--with-as-at|--authority|--id|--title|--edition|--document|--section|--published|--into|--received|--bids|--start|--end|--value|--tier|--manager|--reason|--color)
          option="$word"
          continue
          ;;
        -?*) continue ;;
      esac
    fi
    case "$command $word" in
      'scorecard score') command='scorecard score' ;;
      'scorecard report') command='scorecard report' ;;
      'scorecard check') command='scorecard check' ;;
      'scorecard explain') command='scorecard explain' ;;
      'scorecard compare') command='scorecard compare' ;;
      'scorecard frameworks') command='scorecard frameworks' ;;
      'scorecard frameworks list') command='scorecard frameworks list' ;;
      'scorecard frameworks show') command='scorecard frameworks show' ;;
      'scorecard frameworks sheet') command='scorecard frameworks sheet' ;;
      'scorecard frameworks new') command='scorecard frameworks new' ;;
      'scorecard frameworks check') command='scorecard frameworks check' ;;
      'scorecard frameworks test') command='scorecard frameworks test' ;;
      'scorecard frameworks crosswalk') command='scorecard frameworks crosswalk' ;;
      'scorecard template') command='scorecard template' ;;
      'scorecard import') command='scorecard import' ;;
      'scorecard tender') command='scorecard tender' ;;
      'scorecard tender check') command='scorecard tender check' ;;
      'scorecard tender score') command='scorecard tender score' ;;
      'scorecard tender explain') command='scorecard tender explain' ;;
      'scorecard tender summary') command='scorecard tender summary' ;;
      'scorecard tender weights') command='scorecard tender weights' ;;
      'scorecard tender award') command='scorecard tender award' ;;
      'scorecard completions') command='scorecard completions' ;;
      'scorecard help') command='scorecard help' ;;
      *) position=$((position + 1)) ;;
    esac
  done
  if [ "$current" = "=" ]; then current=""; fi

  if [ -n "$option" ]; then
    case "$command $option" in
      *' --color') _scorecard_words 'auto always never' "$current" ;;
      'scorecard score --framework') _scorecard_paths -f "$current" ;;
      'scorecard score --weight-by') _scorecard_words 'value equal' "$current" ;;
      'scorecard score --format') _scorecard_words 'text markdown csv json html xlsx' "$current" ;;
      'scorecard score --output'|'scorecard score -o') _scorecard_paths -f "$current" ;;
      'scorecard report --output'|'scorecard report -o') _scorecard_paths -d "$current" ;;
      'scorecard report --audience') _scorecard_words 'manager supplier public' "$current" ;;
      'scorecard report --framework') _scorecard_paths -f "$current" ;;
      'scorecard check --framework') _scorecard_paths -f "$current" ;;
      'scorecard check --format') _scorecard_words 'text csv json' "$current" ;;
      'scorecard check --output'|'scorecard check -o') _scorecard_paths -f "$current" ;;
      'scorecard explain --framework') _scorecard_paths -f "$current" ;;
      'scorecard explain --format') _scorecard_words 'text json' "$current" ;;
      'scorecard compare --framework') _scorecard_paths -f "$current" ;;
      'scorecard compare --format') _scorecard_words 'text json' "$current" ;;
      'scorecard frameworks --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks list --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks show --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks show --format') _scorecard_words 'text markdown' "$current" ;;
      'scorecard frameworks show --output'|'scorecard frameworks show -o') _scorecard_paths -f "$current" ;;
      'scorecard frameworks sheet --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks sheet --output'|'scorecard frameworks sheet -o') _scorecard_paths -f "$current" ;;
      'scorecard frameworks new --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks new --output'|'scorecard frameworks new -o') _scorecard_paths -f "$current" ;;
      'scorecard frameworks check --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks test --framework') _scorecard_paths -f "$current" ;;
      'scorecard frameworks crosswalk --framework') _scorecard_paths -f "$current" ;;
      'scorecard template --format') _scorecard_words 'csv xlsx' "$current" ;;
      'scorecard template --framework') _scorecard_paths -f "$current" ;;
      'scorecard template --output'|'scorecard template -o') _scorecard_paths -f "$current" ;;
      'scorecard import --into') _scorecard_paths -d "$current" ;;
      'scorecard import --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender check --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender check --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender check --format') _scorecard_words 'text markdown json' "$current" ;;
      'scorecard tender check --output'|'scorecard tender check -o') _scorecard_paths -f "$current" ;;
      'scorecard tender score --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender score --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender score --format') _scorecard_words 'text markdown csv json' "$current" ;;
      'scorecard tender score --output'|'scorecard tender score -o') _scorecard_paths -f "$current" ;;
      'scorecard tender explain --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender explain --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender explain --format') _scorecard_words 'text markdown json' "$current" ;;
      'scorecard tender explain --output'|'scorecard tender explain -o') _scorecard_paths -f "$current" ;;
      'scorecard tender summary --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender summary --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender summary --format') _scorecard_words 'text markdown' "$current" ;;
      'scorecard tender summary --output'|'scorecard tender summary -o') _scorecard_paths -f "$current" ;;
      'scorecard tender weights --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender weights --framework') _scorecard_paths -f "$current" ;;
      'scorecard tender weights --format') _scorecard_words 'text markdown' "$current" ;;
      'scorecard tender weights --output'|'scorecard tender weights -o') _scorecard_paths -f "$current" ;;
      'scorecard tender award --into') _scorecard_paths -d "$current" ;;
      'scorecard tender award --bids') _scorecard_paths -f "$current" ;;
      'scorecard tender award --framework') _scorecard_paths -f "$current" ;;
    esac
    return
  fi
  if [ -z "$over" ]; then
    case "$current" in
      -*)
        case "$command" in
          'scorecard') _scorecard_words '--version --color --quiet --help -h' "$current" ;;
          'scorecard score') _scorecard_words '--quarter --contract --supplier --team --as-at --framework --weight-by --format --explain --threads --output -o --color --quiet --help -h' "$current" ;;
          'scorecard report') _scorecard_words '--quarter --output -o --audience --contract --supplier --team --as-at --framework --threads --color --quiet --help -h' "$current" ;;
          'scorecard check') _scorecard_words '--quarter --contract --supplier --team --as-at --framework --format --threads --output -o --color --quiet --help -h' "$current" ;;
          'scorecard explain') _scorecard_words '--contract --quarter --framework-id --as-at --framework --format --color --quiet --help -h' "$current" ;;
          'scorecard compare') _scorecard_words '--contract --quarter --with --as-at --with-as-at --framework --format --color --quiet --help -h' "$current" ;;
          'scorecard frameworks') _scorecard_words '--framework --color --quiet --help -h' "$current" ;;
          'scorecard frameworks list') _scorecard_words '--framework --color --quiet --help -h' "$current" ;;
          'scorecard frameworks show') _scorecard_words '--framework --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard frameworks sheet') _scorecard_words '--framework --output -o --color --quiet --help -h' "$current" ;;
          'scorecard frameworks new') _scorecard_words '--authority --id --title --edition --document --section --published --framework --output -o --color --quiet --help -h' "$current" ;;
          'scorecard frameworks check') _scorecard_words '--framework --color --quiet --help -h' "$current" ;;
          'scorecard frameworks test') _scorecard_words '--framework --color --quiet --help -h' "$current" ;;
          'scorecard frameworks crosswalk') _scorecard_words '--framework --color --quiet --help -h' "$current" ;;
          'scorecard template') _scorecard_words '--contract --quarter --format --framework --output -o --color --quiet --help -h' "$current" ;;
          'scorecard import') _scorecard_words '--into --received --dry-run --framework --color --quiet --help -h' "$current" ;;
          'scorecard tender') _scorecard_words '--color --quiet --help -h' "$current" ;;
          'scorecard tender check') _scorecard_words '--bids --framework --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard tender score') _scorecard_words '--bids --framework --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard tender explain') _scorecard_words '--bids --framework --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard tender summary') _scorecard_words '--bids --framework --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard tender weights') _scorecard_words '--bids --framework --suggest --format --output -o --color --quiet --help -h' "$current" ;;
          'scorecard tender award') _scorecard_words '--into --contract --title --start --end --value --tier --manager --reason --bids --framework --color --quiet --help -h' "$current" ;;
          'scorecard completions') _scorecard_words '--color --quiet --help -h' "$current" ;;
          'scorecard help') _scorecard_words '--color --quiet --help -h' "$current" ;;
        esac
        return
        ;;
    esac
  fi
  case "$command $position" in
      'scorecard 0') _scorecard_words 'score report check explain compare frameworks template import tender completions help' "$current" ;;
      'scorecard score 0') _scorecard_paths -d "$current" ;;
      'scorecard report 0') _scorecard_paths -d "$current" ;;
      'scorecard check 0') _scorecard_paths -d "$current" ;;
      'scorecard explain 0') _scorecard_paths -d "$current" ;;
      'scorecard compare 0') _scorecard_paths -d "$current" ;;
      'scorecard frameworks 0') _scorecard_words 'list show sheet new check test crosswalk' "$current" ;;
      'scorecard frameworks new 0') _scorecard_paths -f "$current" ;;
      'scorecard frameworks check '*) _scorecard_paths -f "$current" ;;
      'scorecard frameworks test '*) _scorecard_paths -f "$current" ;;
      'scorecard template 0') _scorecard_paths -d "$current" ;;
      'scorecard import '*) _scorecard_paths -f "$current" ;;
      'scorecard tender 0') _scorecard_words 'check score explain summary weights award' "$current" ;;
      'scorecard tender check 0') _scorecard_paths -f "$current" ;;
      'scorecard tender score 0') _scorecard_paths -f "$current" ;;
      'scorecard tender explain 0') _scorecard_paths -f "$current" ;;
      'scorecard tender summary 0') _scorecard_paths -f "$current" ;;
      'scorecard tender weights 0') _scorecard_paths -f "$current" ;;
      'scorecard tender award 0') _scorecard_paths -f "$current" ;;
      'scorecard completions 0') _scorecard_words 'bash zsh fish' "$current" ;;
      'scorecard help 0') _scorecard_words 'score report check explain compare frameworks template import tender completions help' "$current" ;;
  esac
}

_scorecard_words() {
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_scorecard_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    COMPREPLY+=("$path")
  done < <(compgen "$1" -- "$2")
}

complete -F _scorecard scorecard
