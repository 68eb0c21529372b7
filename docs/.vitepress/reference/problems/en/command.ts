import type { ProblemGroup } from "../entry.js";

export const command = {
  title: "Use of the command",
  intro:
    "How `hygie` is called: `file` of such a problem is the option or the argument that it is about. The command does nothing of what it was asked, and ends with 2.",
  entries: {
    usage: {
      what: "Standard input, `-`, is to be read for two things.",
      why: "It can be read once: the second would find nothing, and be taken for empty.",
    },
    "unknown-command": {
      what: "There is no such command.",
      why: "Nothing near it is run instead, since it might write.",
    },
    "unknown-flag": {
      what: "The command has no such option.",
      why: "A misspelt option would be passed over, and something else be done than was asked.",
    },
    "missing-argument": {
      what: "An argument that has to be given is missing.",
      why: "What the command is to work on is not guessed.",
    },
    "too-many-arguments": {
      what: "There are more arguments than the command takes.",
      why: "The one too many would be passed over: mostly a path with blanks that stands without quotation marks.",
    },
    "missing-flag": {
      what: "An option that has to be given is missing.",
      why: "Where to write, or what to compare with, is not guessed.",
    },
    "missing-value": {
      what: "An option has no value behind it.",
      why: "The next option would be taken for its value.",
    },
    "given-twice": {
      what: "An option that takes one value is given twice.",
      why: "One of the two would be dropped in silence: mostly one comes from a script, and the other from a hand.",
    },
    "not-a-place": {
      what: "`-`, `/dev/stdout` or another stream is named where the command writes a folder, or a file that it goes on with.",
      why: "Several files do not fit into one stream, and a folder called `-` is what nobody wants.",
    },
    "score-as-fraction": {
      what: "The score that a plan is to reach is above 0 and below 1.",
      why: "Scores go from 0 to 100: 0.8 is less than one passed rule gives, so that the plan would be empty where 80 was meant.",
    },
    "missing-other": {
      what: "An option says something only beside another, which is missing.",
      why: "It would have no effect, and whoever gave it would not know.",
    },
    "other-number": {
      what: "Several formats are asked for, and another number of files is named.",
      why: "Which format goes into which file could only be guessed.",
    },
    "same-output": {
      what: "Two formats are to be written to one place.",
      why: "The second would be written over the first, or be mixed with it.",
    },
    "not-together": {
      what: "Two options ask for things that exclude each other.",
      why: "One of them would be passed over.",
    },
    "unknown-language": {
      what: "A language is asked for that hygie does not speak, or that the pack is not written in.",
      why: "A report in another language may go to somebody who does not read it.",
    },
    "wrong-ending": {
      what: "A module is to be written into a file whose name does not end as that of a module.",
      why: "Node.js tells by the ending how to read a file: this one it would not.",
    },
    "written-over": {
      what: "The output is a file that the same call reads.",
      why: "The facts would be gone, with a report in their place.",
    },
    "already-there": {
      what: "A new file is to be written where there is one.",
      why: "Answers or reports that somebody keeps would be lost.",
    },
    "no-such-pack": {
      what: "No pack that comes with hygie, no folder and no file has that name.",
      why: "To fall back on another pack would give verdicts by other rules than were asked for.",
    },
    "not-a-pack-folder": {
      what: "A path leads to no folder with a `pack.json`, or names a pack that comes with hygie where one of your own is wanted.",
      why: "What comes with hygie is not there to be changed; and a folder without a pack has no rules to check.",
    },
    "needless-pack": {
      what: "`--pack` names the folder of a pack to be extended, and nothing extends it.",
      why: "Who named it thinks that its rules count: without a word, they would be missed by nobody.",
    },
    "another-pack": {
      what: "An earlier version is asked for, and what is named is a version of another pack.",
      why: "Between two packs nothing was changed or taken over: the history would be made up.",
    },
    "no-such-rule": {
      what: "The pack has no rule of that id.",
      why: "A rule that is only like it would be shown, and be taken for the one that was asked about.",
    },
    "no-such-framework": {
      what: "The pack has no framework of that id.",
      why: "A coverage of nothing would look like a framework that is not covered.",
    },
    "empty-source": {
      what: "The file with the text of the source is empty.",
      why: "No quote could be found in it: every rule would look as if it had made its own up.",
    },
    "impossible-id": {
      what: "An id for a new pack or rule is not written as ids are, or is a name that every object of JavaScript has.",
      why: "Ids are names of files and of facts: one like `constructor` would be found where nobody put it.",
    },
    "taken-name": {
      what: "A new rule would have an id, or a fact, that the pack has already.",
      why: "What stands there would be written over, or two rules would share a fact by accident.",
    },
    "missing-option": {
      what: "`hygie new` lacks something that only people know, and nobody is there to be asked.",
      why: "A title or a quote that is made up would stand in the pack as if it were the source's.",
    },
  },
} satisfies ProblemGroup;
