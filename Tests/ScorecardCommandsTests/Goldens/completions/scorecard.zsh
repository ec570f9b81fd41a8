#compdef scorecard
# Completions of scorecard for zsh, written by 'scorecard completions zsh'.

_scorecard() {
  local state line curcontext="$curcontext"
  typeset -A opt_args
  _arguments -C -s -S \
    '--version[Show the version]' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1: :->command' \
    '*:: :->argument'
  case "$state" in
    command)
      local -a commands
      commands=(
        'score:Score a quarter\: every contract by theme, group and measure'
        'report:Write a quarter as pages to read, print and send'
        'check:Say what is wrong with the returns, by supplier and team'
        'explain:Show how one score was worked out, from the rows to the points'
        'compare:Show what moved a contract'\''s score, and why'
        'frameworks:List, show, make, check and test the definitions'
        'template:Write the form that a supplier fills in, as CSV or as a workbook'
        'import:Add suppliers'\'' files to a register\: .xlsx, .ods or CSV'
        'tender:Weigh a tender, score its bids, and hand the award to a register'
        'completions:Write a script that lets a shell complete these commands'
        'help:Show the help of a command'
      )
      _describe command commands
      ;;
    argument)
      case "$line[1]" in
        score) _scorecard_score ;;
        report) _scorecard_report ;;
        check) _scorecard_check ;;
        explain) _scorecard_explain ;;
        compare) _scorecard_compare ;;
        frameworks) _scorecard_frameworks ;;
        template) _scorecard_template ;;
        import) _scorecard_import ;;
        tender) _scorecard_tender ;;
        completions) _scorecard_completions ;;
        help) _scorecard_help ;;
      esac
      ;;
  esac
}

_scorecard_score() {
  _arguments -s -S \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '*--contract=[Only the contract with this id]:ID: ' \
    '*--supplier=[Only this supplier'\''s contracts]:NAME: ' \
    '*--team=[Only the services of this team of the council]:NAME: ' \
    '--as-at=[Read the register as it was known at the end of that day, like 2026-08-14]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--weight-by=[How contracts count in a supplier'\''s and the register'\''s score; a team'\''s, which has no value, always count alike]:WEIGHT:(value equal)' \
    '--format=[How to write the result]:FORMAT:(text markdown csv json html xlsx)' \
    '--explain[Show how every figure was worked out]' \
    '--threads=[Work on so many threads; as many as the machine has processors where it isn'\''t said]:N: ' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/'
}

_scorecard_report() {
  _arguments -s -S \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '(--output -o)'{--output=,-o+}'[The folder to write]:DIR:_files -/' \
    '--audience=[Whom the pages are for; supplier needs --supplier or --team]:WHO:(manager supplier public)' \
    '*--contract=[Only the contract with this id]:ID: ' \
    '*--supplier=[Only this supplier'\''s contracts]:NAME: ' \
    '*--team=[Only the services of this team of the council]:NAME: ' \
    '--as-at=[Read the register as it was known at the end of that day, like 2026-08-14]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--threads=[Work on so many threads; as many as the machine has processors where it isn'\''t said]:N: ' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/'
}

_scorecard_check() {
  _arguments -s -S \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '*--contract=[Only the contract with this id]:ID: ' \
    '*--supplier=[Only this supplier'\''s contracts]:NAME: ' \
    '*--team=[Only the services of this team of the council]:NAME: ' \
    '--as-at=[Read the register as it was known at the end of that day, like 2026-08-14]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text csv json)' \
    '--threads=[Work on so many threads; as many as the machine has processors where it isn'\''t said]:N: ' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/'
}

_scorecard_explain() {
  _arguments -s -S \
    '--contract=[The contract, by its id]:ID: ' \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '--framework-id=[Which of the contract'\''s frameworks, where it has several]:ID: ' \
    '--as-at=[Read the register as it was known at the end of that day, like 2026-08-14]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text json)' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/' \
    '2:MEASURE|THEME|overall: '
}

_scorecard_compare() {
  _arguments -s -S \
    '--contract=[The contract, by its id]:ID: ' \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '--with=[The quarter to compare with]:Q2: ' \
    '--as-at=[Read the register as it was known at the end of this day]:DATE: ' \
    '--with-as-at=[… and compare it with that day'\''s]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text json)' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/'
}

_scorecard_frameworks() {
  local state line curcontext="$curcontext"
  typeset -A opt_args
  _arguments -C -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1: :->command' \
    '*:: :->argument'
  case "$state" in
    command)
      local -a commands
      commands=(
        'list:List the frameworks'
        'show:Show a framework, or one of its measures'
        'sheet:Write a small sheet of measures, to fill in with your own'
        'new:Make a first definition from a sheet of measures'
        'check:Check files that define frameworks, and list every fault'
        'test:Run the examples that stand beside a framework'
        'crosswalk:Set frameworks side by side\: measures, themes, shared items'
      )
      _describe command commands
      ;;
    argument)
      case "$line[1]" in
        list) _scorecard_frameworks_list ;;
        show) _scorecard_frameworks_show ;;
        sheet) _scorecard_frameworks_sheet ;;
        new) _scorecard_frameworks_new ;;
        check) _scorecard_frameworks_check ;;
        test) _scorecard_frameworks_test ;;
        crosswalk) _scorecard_frameworks_crosswalk ;;
      esac
      ;;
  esac
}

_scorecard_frameworks_list() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]'
}

_scorecard_frameworks_show() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text markdown)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:ID: ' \
    '2::MEASURE: '
}

_scorecard_frameworks_sheet() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]'
}

_scorecard_frameworks_new() {
  _arguments -s -S \
    '--authority=[The council or other body whose it is]:NAME: ' \
    '--id=[The framework'\''s id; if not given, the file'\''s name]:ID: ' \
    '--title=[The framework'\''s title; if not given, made from the id]:TITLE: ' \
    '--edition=[The edition\: a year, or a number]:EDITION: ' \
    '--document=[The document that the measures come from; if not given, the sheet]:TITLE: ' \
    '--section=[The section or table of it]:SECTION: ' \
    '--published=[When it was published\: 2026, 2026-03 or 2026-03-21]:DATE: ' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:SHEET:_files'
}

_scorecard_frameworks_check() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '*:FILE:_files'
}

_scorecard_frameworks_test() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '*:ID|FILE:_files'
}

_scorecard_frameworks_crosswalk() {
  _arguments -s -S \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '*:ID: '
}

_scorecard_template() {
  _arguments -s -S \
    '--contract=[The contract, by its id]:ID: ' \
    '--quarter=[The quarter\: 2026-27Q1 is April to June 2026]:Q: ' \
    '--format=[How to write the result]:FORMAT:(csv xlsx)' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:REGISTER:_files -/'
}

_scorecard_import() {
  _arguments -s -S \
    '--into=[The register'\''s folder that the rows are added to]:REGISTER:_files -/' \
    '--received=[When the files were received, for rows that don'\''t say so; today where not given]:DATE: ' \
    '--dry-run[Only show what would change]' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '*:FILE:_files'
}

_scorecard_tender() {
  local state line curcontext="$curcontext"
  typeset -A opt_args
  _arguments -C -s -S \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1: :->command' \
    '*:: :->argument'
  case "$state" in
    command)
      local -a commands
      commands=(
        'check:Check a tender'\''s weights, methods and measures, and its bids'
        'score:Score the bids\: marks, ranking, and what the award rests on'
        'explain:Show how a bid came by its marks, with the numbers put in'
        'summary:Write a bidder'\''s assessment summary (Procurement Act 2023, s.50)'
        'weights:Show what a mark is worth in price, and what carries the award'
        'award:Hand a bid'\''s commitments to a register, as a contract and targets'
      )
      _describe command commands
      ;;
    argument)
      case "$line[1]" in
        check) _scorecard_tender_check ;;
        score) _scorecard_tender_score ;;
        explain) _scorecard_tender_explain ;;
        summary) _scorecard_tender_summary ;;
        weights) _scorecard_tender_weights ;;
        award) _scorecard_tender_award ;;
      esac
      ;;
  esac
}

_scorecard_tender_check() {
  _arguments -s -S \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text markdown json)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files'
}

_scorecard_tender_score() {
  _arguments -s -S \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text markdown csv json)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files'
}

_scorecard_tender_explain() {
  _arguments -s -S \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text markdown json)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files' \
    '2:BIDDER: ' \
    '3::CRITERION: '
}

_scorecard_tender_summary() {
  _arguments -s -S \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--format=[How to write the result]:FORMAT:(text markdown)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files' \
    '2:BIDDER: '
}

_scorecard_tender_weights() {
  _arguments -s -S \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--suggest[Say where a weight can'\''t decide anything]' \
    '--format=[How to write the result]:FORMAT:(text markdown)' \
    '(--output -o)'{--output=,-o+}'[Write to this file, whole or not at all, not to standard output]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files'
}

_scorecard_tender_award() {
  _arguments -s -S \
    '--into=[The register'\''s folder]:REGISTER:_files -/' \
    '--contract=[The contract, by its id]:ID: ' \
    '--title=[What the contract is for; else the tender'\''s title]:TITLE: ' \
    '--start=[The contract'\''s first day, like 2027-04-01]:DATE: ' \
    '--end=[Its last day, like 2032-03-31]:DATE: ' \
    '--value=[Its whole-life value; else the bid'\''s price]:POUNDS: ' \
    '--tier=[The council'\''s grading of the contract]:TIER: ' \
    '--manager=[Who manages the contract]:NAME: ' \
    '--reason=[Why a bid is awarded that isn'\''t first; it is put in the notes]:TEXT: ' \
    '--bids=[Read the bids from this file, not from bids.csv beside the tender]:FILE:_files' \
    '*--framework=[Use the framework that this file defines, beside those built in]:FILE:_files' \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:TENDER:_files' \
    '2:BIDDER: '
}

_scorecard_completions() {
  _arguments -s -S \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1:SHELL:(bash zsh fish)'
}

_scorecard_help() {
  _arguments -s -S \
    '--color=[When to write in colour; auto is on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
    '--quiet[Show no progress line]' \
    '(--help -h)'{--help,-h}'[Show this help]' \
    '1::COMMAND:(score report check explain compare frameworks template import tender completions help)'
}

if [ "$funcstack[1]" = "_scorecard" ]; then
  _scorecard "$@"
else
  compdef _scorecard scorecard
fi
