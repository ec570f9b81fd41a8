# Completions of scorecard for fish, written by 'scorecard completions fish'.

# Whether the words before the cursor lead to a command, and to one of its arguments.
function __scorecard_at
  set -l wanted $argv[1]
  set -l command scorecard
  set -l position 0
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip -eq 1
      set skip 0
      continue
    end
    switch $word
      case '--quarter' '--contract' '--supplier' '--team' '--as-at' '--framework' '--weight-by' '--format' '--threads' '--output' '-o' '--audience' '--framework-id' '--with' '--with-as-at' '--authority' '--id' '--title' '--edition' '--document' '--section' '--published' '--into' '--received' '--bids' '--start' '--end' '--value' '--tier' '--manager' '--reason' '--color'
        set skip 1
        continue
      case '-*'
        continue
    end
    switch "$command $word"
      case 'scorecard score' 'scorecard report' 'scorecard check' 'scorecard explain' 'scorecard compare' 'scorecard frameworks' 'scorecard frameworks list' 'scorecard frameworks show' 'scorecard frameworks sheet' 'scorecard frameworks new' 'scorecard frameworks check' 'scorecard frameworks test' 'scorecard frameworks crosswalk' 'scorecard template' 'scorecard import' 'scorecard tender' 'scorecard tender check' 'scorecard tender score' 'scorecard tender explain' 'scorecard tender summary' 'scorecard tender weights' 'scorecard tender award' 'scorecard completions' 'scorecard help'
        set command "$command $word"
      case '*'
        set position (math $position + 1)
    end
  end
  test "$command" = "$wanted"; or return 1
  test (count $argv) -eq 1; or test $position -eq $argv[2]
end

complete -c scorecard -f
# scorecard
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'score' -d 'Score a quarter: every contract by theme, group and measure'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'report' -d 'Write a quarter as pages to read, print and send'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'check' -d 'Say what is wrong with the returns, by supplier and team'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'explain' -d 'Show how one score was worked out, from the rows to the points'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'compare' -d 'Show what moved a contract\'s score, and why'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'frameworks' -d 'List, show, make, check and test the definitions'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'template' -d 'Write the form that a supplier fills in, as CSV or as a workbook'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'import' -d 'Add suppliers\' files to a register: .xlsx, .ods or CSV'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'tender' -d 'Weigh a tender, score its bids, and hand the award to a register'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'completions' -d 'Write a script that lets a shell complete these commands'
complete -c scorecard -n '__scorecard_at "scorecard" 0' -a 'help' -d 'Show the help of a command'
complete -c scorecard -n '__scorecard_at "scorecard"' -l version -d 'Show the version'
complete -c scorecard -n '__scorecard_at "scorecard"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard"' -l help -s h -d 'Show this help'

# scorecard score
complete -c scorecard -n '__scorecard_at "scorecard score"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l contract -x -d 'Only the contract with this id'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l supplier -x -d 'Only this supplier\'s contracts'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l team -x -d 'Only the services of this team of the council'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l as-at -x -d 'Read the register as it was known at the end of that day, like 2026-08-14'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l weight-by -x -a 'value equal' -d 'How contracts count in a supplier\'s and the register\'s score; a team\'s, which has no value, always count alike'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l format -x -a 'text markdown csv json html xlsx' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l explain -d 'Show how every figure was worked out'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l threads -x -d 'Work on so many threads; as many as the machine has processors where it isn\'t said'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard score"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard score" 0' -a '(__fish_complete_directories)'

# scorecard report
complete -c scorecard -n '__scorecard_at "scorecard report"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l output -s o -x -a '(__fish_complete_directories)' -d 'The folder to write'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l audience -x -a 'manager supplier public' -d 'Whom the pages are for; supplier needs --supplier or --team'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l contract -x -d 'Only the contract with this id'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l supplier -x -d 'Only this supplier\'s contracts'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l team -x -d 'Only the services of this team of the council'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l as-at -x -d 'Read the register as it was known at the end of that day, like 2026-08-14'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l threads -x -d 'Work on so many threads; as many as the machine has processors where it isn\'t said'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard report"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard report" 0' -a '(__fish_complete_directories)'

# scorecard check
complete -c scorecard -n '__scorecard_at "scorecard check"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l contract -x -d 'Only the contract with this id'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l supplier -x -d 'Only this supplier\'s contracts'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l team -x -d 'Only the services of this team of the council'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l as-at -x -d 'Read the register as it was known at the end of that day, like 2026-08-14'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l format -x -a 'text csv json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l threads -x -d 'Work on so many threads; as many as the machine has processors where it isn\'t said'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard check"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard check" 0' -a '(__fish_complete_directories)'

# scorecard explain
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l contract -x -d 'The contract, by its id'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l framework-id -x -d 'Which of the contract\'s frameworks, where it has several'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l as-at -x -d 'Read the register as it was known at the end of that day, like 2026-08-14'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l format -x -a 'text json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard explain"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard explain" 0' -a '(__fish_complete_directories)'

# scorecard compare
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l contract -x -d 'The contract, by its id'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l with -x -d 'The quarter to compare with'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l as-at -x -d 'Read the register as it was known at the end of this day'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l with-as-at -x -d '… and compare it with that day\'s'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l format -x -a 'text json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard compare"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard compare" 0' -a '(__fish_complete_directories)'

# scorecard frameworks
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'list' -d 'List the frameworks'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'show' -d 'Show a framework, or one of its measures'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'sheet' -d 'Write a small sheet of measures, to fill in with your own'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'new' -d 'Make a first definition from a sheet of measures'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'check' -d 'Check files that define frameworks, and list every fault'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'test' -d 'Run the examples that stand beside a framework'
complete -c scorecard -n '__scorecard_at "scorecard frameworks" 0' -a 'crosswalk' -d 'Set frameworks side by side: measures, themes, shared items'
complete -c scorecard -n '__scorecard_at "scorecard frameworks"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks"' -l help -s h -d 'Show this help'

# scorecard frameworks list
complete -c scorecard -n '__scorecard_at "scorecard frameworks list"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks list"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks list"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks list"' -l help -s h -d 'Show this help'

# scorecard frameworks show
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l format -x -a 'text markdown' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks show"' -l help -s h -d 'Show this help'

# scorecard frameworks sheet
complete -c scorecard -n '__scorecard_at "scorecard frameworks sheet"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks sheet"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard frameworks sheet"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks sheet"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks sheet"' -l help -s h -d 'Show this help'

# scorecard frameworks new
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l authority -x -d 'The council or other body whose it is'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l id -x -d 'The framework\'s id; if not given, the file\'s name'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l title -x -d 'The framework\'s title; if not given, made from the id'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l edition -x -d 'The edition: a year, or a number'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l document -x -d 'The document that the measures come from; if not given, the sheet'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l section -x -d 'The section or table of it'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l published -x -d 'When it was published: 2026, 2026-03 or 2026-03-21'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard frameworks new" 0' -F

# scorecard frameworks check
complete -c scorecard -n '__scorecard_at "scorecard frameworks check"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks check"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks check"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks check"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard frameworks check"' -F

# scorecard frameworks test
complete -c scorecard -n '__scorecard_at "scorecard frameworks test"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks test"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks test"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks test"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard frameworks test"' -F

# scorecard frameworks crosswalk
complete -c scorecard -n '__scorecard_at "scorecard frameworks crosswalk"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard frameworks crosswalk"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard frameworks crosswalk"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard frameworks crosswalk"' -l help -s h -d 'Show this help'

# scorecard template
complete -c scorecard -n '__scorecard_at "scorecard template"' -l contract -x -d 'The contract, by its id'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l quarter -x -d 'The quarter: 2026-27Q1 is April to June 2026'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l format -x -a 'csv xlsx' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard template"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard template" 0' -a '(__fish_complete_directories)'

# scorecard import
complete -c scorecard -n '__scorecard_at "scorecard import"' -l into -x -a '(__fish_complete_directories)' -d 'The register\'s folder that the rows are added to'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l received -x -d 'When the files were received, for rows that don\'t say so; today where not given'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l dry-run -d 'Only show what would change'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard import"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard import"' -F

# scorecard tender
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'check' -d 'Check a tender\'s weights, methods and measures, and its bids'
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'score' -d 'Score the bids: marks, ranking, and what the award rests on'
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'explain' -d 'Show how a bid came by its marks, with the numbers put in'
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'summary' -d 'Write a bidder\'s assessment summary (Procurement Act 2023, s.50)'
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'weights' -d 'Show what a mark is worth in price, and what carries the award'
complete -c scorecard -n '__scorecard_at "scorecard tender" 0' -a 'award' -d 'Hand a bid\'s commitments to a register, as a contract and targets'
complete -c scorecard -n '__scorecard_at "scorecard tender"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender"' -l help -s h -d 'Show this help'

# scorecard tender check
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l format -x -a 'text markdown json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender check"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender check" 0' -F

# scorecard tender score
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l format -x -a 'text markdown csv json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender score"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender score" 0' -F

# scorecard tender explain
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l format -x -a 'text markdown json' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender explain"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender explain" 0' -F

# scorecard tender summary
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l format -x -a 'text markdown' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender summary"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender summary" 0' -F

# scorecard tender weights
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l suggest -d 'Say where a weight can\'t decide anything'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l format -x -a 'text markdown' -d 'How to write the result'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l output -s o -r -F -d 'Write to this file, whole or not at all, not to standard output'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender weights"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender weights" 0' -F

# scorecard tender award
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l into -x -a '(__fish_complete_directories)' -d 'The register\'s folder'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l contract -x -d 'The contract, by its id'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l title -x -d 'What the contract is for; else the tender\'s title'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l start -x -d 'The contract\'s first day, like 2027-04-01'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l end -x -d 'Its last day, like 2032-03-31'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l value -x -d 'Its whole-life value; else the bid\'s price'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l tier -x -d 'The council\'s grading of the contract'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l manager -x -d 'Who manages the contract'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l reason -x -d 'Why a bid is awarded that isn\'t first; it is put in the notes'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l bids -r -F -d 'Read the bids from this file, not from bids.csv beside the tender'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l framework -r -F -d 'Use the framework that this file defines, beside those built in'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard tender award"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard tender award" 0' -F

# scorecard completions
complete -c scorecard -n '__scorecard_at "scorecard completions"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard completions"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard completions"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard completions" 0' -a 'bash zsh fish'

# scorecard help
complete -c scorecard -n '__scorecard_at "scorecard help"' -l color -x -a 'auto always never' -d 'When to write in colour; auto is on a terminal, unless NO_COLOR is set'
complete -c scorecard -n '__scorecard_at "scorecard help"' -l quiet -d 'Show no progress line'
complete -c scorecard -n '__scorecard_at "scorecard help"' -l help -s h -d 'Show this help'
complete -c scorecard -n '__scorecard_at "scorecard help" 0' -a 'score report check explain compare frameworks template import tender completions help'
