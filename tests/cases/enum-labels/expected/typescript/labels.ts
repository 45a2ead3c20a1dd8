// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema labels, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** labels.bare · enum */
export type Bare = (typeof bareLabels)[number];

/** The labels of Bare in their order, which comparisons follow. */
export const bareLabels = [
  "",
  " ",
  "1st",
  "1",
  "-1",
  "1.5",
  "+",
  "-",
  "_",
  "__",
  "...",
  "#",
] as const;

/** labels.cases · enum */
export type Cases = (typeof casesLabels)[number];

/** The labels of Cases in their order, which comparisons follow. */
export const casesLabels = [
  "low",
  "LOW",
  "Low",
] as const;

/** labels.grown · enum */
export type Grown = (typeof grownLabels)[number];

/** The labels of Grown in their order, which comparisons follow. */
export const grownLabels = [
  "first",
  "second",
  "third",
  "fourth",
] as const;

/** labels.hostile · enum */
export type Hostile = (typeof hostileLabels)[number];

/** The labels of Hostile in their order, which comparisons follow. */
export const hostileLabels = [
  "\"q\"",
  "it's",
  "`tick`",
  "back\\slash",
  "end\\",
  "two\nlines",
  "car\rriage",
  "tab\t",
  "*/",
  "/*",
  "<\/script>",
  "-->",
  "\"\"\"",
  "${x}",
  "{{ x }}",
  "{% x %}",
  "\\N{x}",
  "\\u12",
  "|",
  ";",
  "%s",
  "\u2028",
  "\u0085",
  "\u202e",
] as const;

/** labels.in_composite · enum */
export type InComposite = (typeof inCompositeLabels)[number];

/** The labels of InComposite in their order, which comparisons follow. */
export const inCompositeLabels = [
  "p",
  "q",
] as const;

/** labels.in_range · enum */
export type InRange = (typeof inRangeLabels)[number];

/** The labels of InRange in their order, which comparisons follow. */
export const inRangeLabels = [
  "mon",
  "tue",
  "wed",
] as const;

/** labels.letters · enum */
export type Letters = (typeof lettersLabels)[number];

/** The labels of Letters in their order, which comparisons follow. */
export const lettersLabels = [
  "ä",
  "ä",
  "ﬁ",
  "fi",
  "名",
  "🙂",
  "ñandú",
  "İ",
  "ß",
  "SS",
] as const;

/** labels.longest · enum */
export type Longest = (typeof longestLabels)[number];

/** The labels of Longest in their order, which comparisons follow. */
export const longestLabels = [
  "a_label_of_exactly_sixty_three_bytes_which_is_the_longest_one_k",
] as const;

/** labels.only_given · enum */
export type OnlyGiven = (typeof onlyGivenLabels)[number];

/** The labels of OnlyGiven in their order, which comparisons follow. */
export const onlyGivenLabels = [
  "yes",
  "no",
] as const;

/** labels.only_in_view · enum */
export type OnlyInView = (typeof onlyInViewLabels)[number];

/** The labels of OnlyInView in their order, which comparisons follow. */
export const onlyInViewLabels = [
  "a",
  "b",
] as const;

/** labels.only_taken · enum */
export type OnlyTaken = (typeof onlyTakenLabels)[number];

/** The labels of OnlyTaken in their order, which comparisons follow. */
export const onlyTakenLabels = [
  "x",
  "y",
] as const;

/** labels.phrases · enum */
export type Phrases = (typeof phrasesLabels)[number];

/** The labels of Phrases in their order, which comparisons follow. */
export const phrasesLabels = [
  "in progress",
  "in-progress",
  "IN PROGRESS",
  "in_progress",
  "InProgress",
] as const;

/** labels.taken · enum */
export type Taken = (typeof takenLabels)[number];

/** The labels of Taken in their order, which comparisons follow. */
export const takenLabels = [
  "mro",
  "name",
  "value",
  "_name_",
  "_value_",
  "_missing_",
  "_generate_next_value_",
  "_ignore_",
  "__members__",
  "__class__",
  "__x__",
  "_x",
  "__private",
  "format",
  "lower",
  "title",
  "count",
  "index",
  "encode",
] as const;

/** labels.under_domain · enum */
export type UnderDomain = (typeof underDomainLabels)[number];

/** The labels of UnderDomain in their order, which comparisons follow. */
export const underDomainLabels = [
  "s",
  "m",
  "l",
] as const;

/** labels.used_by_nobody · enum */
export type UsedByNobody = (typeof usedByNobodyLabels)[number];

/** The labels of UsedByNobody in their order, which comparisons follow. */
export const usedByNobodyLabels = [
  "lonely",
] as const;

/** labels.words · enum */
export type Words = (typeof wordsLabels)[number];

/** The labels of Words in their order, which comparisons follow. */
export const wordsLabels = [
  "None",
  "True",
  "class",
  "def",
  "import",
  "null",
  "undefined",
  "default",
  "constructor",
  "prototype",
  "__proto__",
  "toString",
  "self",
  "match",
  "type",
] as const;

/** labels.not_large · domain over labels.under_domain · check (VALUE < 'l'::labels.under_domain) */
export type NotLarge = UnderDomain;

/** labels.holder · composite type */
export interface Holder {
  /** labels.in_composite */
  one: InComposite | null;
  /** labels.in_composite[] */
  more: pg.ArrayOf<InComposite> | null;
}

/** labels.seen · view */
export interface SeenRow {
  /** integer */
  id: number;
  /** labels.only_in_view */
  kind: OnlyInView;
}

/** What can be changed in a {@link SeenRow}. */
export interface SeenUpdate {
  id?: number;
}

/** labels.uses · table */
export interface UsesRow {
  /** integer · primary key */
  id: number;
  /** labels.phrases · default 'in-progress'::labels.phrases · check (phrase = ANY (ARRAY['in progress'::labels.phrases, 'in-progress'::labels.phrases])) */
  phrase: "in progress" | "in-progress";
  /** labels.cases · default 'LOW'::labels.cases */
  level: Cases | null;
  /** labels.bare · default ''::labels.bare */
  nothing: Bare | null;
  /** labels.bare[] · default '{"",1st}'::labels.bare[] */
  many: pg.ArrayOf<Bare> | null;
  /** labels.taken */
  own: Taken;
  /** labels.words[] · default '{None,"null"}'::labels.words[] */
  word: pg.ArrayOf<Words>;
  /** labels.hostile · default 'it''s'::labels.hostile */
  bad: Hostile | null;
  /** labels.letters · default 'ä'::labels.letters */
  letter: Letters | null;
  /** labels.longest */
  long: Longest | null;
  /** labels.grown[] · default '{{second,NULL},{fourth,second}}'::labels.grown[] */
  step: pg.ArrayOf<Grown> | null;
}

/** What can be given for a new row of {@link UsesRow}. */
export interface UsesInsert {
  id: number;
  /** default 'in-progress'::labels.phrases · check (phrase = ANY (ARRAY['in progress'::labels.phrases, 'in-progress'::labels.phrases])) */
  phrase?: "in progress" | "in-progress";
  /** default 'LOW'::labels.cases */
  level?: Cases | null;
  /** default ''::labels.bare */
  nothing?: Bare | null;
  /** default '{"",1st}'::labels.bare[] */
  many?: pg.ArrayOf<Bare> | null;
  own: Taken;
  /** default '{None,"null"}'::labels.words[] */
  word?: pg.ArrayOf<Words>;
  /** default 'it''s'::labels.hostile */
  bad?: Hostile | null;
  /** default 'ä'::labels.letters */
  letter?: Letters | null;
  long?: Longest | null;
  /** default '{{second,NULL},{fourth,second}}'::labels.grown[] */
  step?: pg.ArrayOf<Grown> | null;
}

/** What can be changed in a {@link UsesRow}. */
export type UsesUpdate = pg.Changes<UsesInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** labels.answer(labels.only_taken) · function · immutable */
  answer: {
    Args: {
      /** labels.only_taken */
      question: OnlyTaken | null;
    };
    Returns: OnlyGiven | null;
  };
}
