// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema hostile, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * *\/ """
 *
 * hostile.*\/ pwned /* · enum
 */
export type Pwned_xefec05 = (typeof pwned_xefec05Labels)[number];

/** The labels of Pwned_xefec05 in their order, which comparisons follow. */
export const pwned_xefec05Labels = [
  "\"\"\"",
  "*/",
] as const;

/**
 * """
 * *\/
 *
 * hostile.'); pwned( · domain over text · check (VALUE <> '"""'::text)
 */
export type Pwned_x988476 = string;

/** hostile.</script> · table */
export interface Script_x6c9656Row {
  /** text */
  "\"\"\"\"": string | null;
  /** hostile."*\/ pwned /*" · default '*\/'::hostile."*\/ pwned /*" */
  "*/": Pwned_xefec05 | null;
  /** hostile."'); pwned(" */
  "'); --": Pwned_x988476 | null;
  /** text */
  "${x}": string | null;
  /** text */
  "` + x + `": string | null;
  /** text · check ("{{ x }}" <> '*\/'::text) */
  "{{ x }}": string | null;
  /** text · unique key */
  "a\" PK": string | null;
  /** integer · → hostile.victim.id */
  "%%{init}%%": number | null;
}

/** What can be given for a new row of {@link Script_x6c9656Row}. */
export interface Script_x6c9656Insert {
  "\"\"\"\""?: string | null;
  /** default '*\/'::hostile."*\/ pwned /*" */
  "*/"?: Pwned_xefec05 | null;
  "'); --"?: Pwned_x988476 | null;
  "${x}"?: string | null;
  "` + x + `"?: string | null;
  /** check ("{{ x }}" <> '*\/'::text) */
  "{{ x }}"?: string | null;
  "a\" PK"?: string | null;
  "%%{init}%%"?: number | null;
}

/** What can be changed in a {@link Script_x6c9656Row}. */
export type Script_x6c9656Update = pg.Changes<Script_x6c9656Insert>;

/** Where a {@link Script_x6c9656Row} leads. */
export const script_x6c9656Relations = [
  {
    kind: "foreign key",
    name: "key \" */",
    columns: ["%%{init}%%"],
    target: {
      schema: "hostile",
      relation: "victim",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** hostile.v *\/ · view */
export interface V_x3be689Row {
  /**
   * *\/ """
   *
   * integer
   */
  "*/": number;
  /** text */
  text: string;
}

/** What can be given for a new row of {@link V_x3be689Row}. */
export interface V_x3be689Insert {
  /** *\/ """ */
  "*/": number;
}

/** What can be changed in a {@link V_x3be689Row}. */
export type V_x3be689Update = pg.Changes<V_x3be689Insert>;

/**
 * """
 * import pathlib; pathlib.Path("PWNED").touch()
 * """
 *
 * hostile.victim · table
 */
export interface VictimRow {
  /**
   * x\", examples=[__import__('pathlib').Path('PWNED').touch()])#
   *
   * integer · primary key
   */
  id: number;
  /**
   * It ends with a quote"
   *
   * text · default 'x\", examples=[__import__(''pathlib'').Path(''PWNED'').touch()])#'::text
   */
  python: string | null;
  /**
   * It ends with three """
   *
   * text · default '""" import os """'::text
   */
  docstring: string | null;
  /**
   * *\/ export const pwned = 1; /* \@deprecated {\@link x}
   *
   * text · default '*\/ export const pwned = 1; /*'::text
   */
  comment: string | null;
  /**
   * </script><img src=x onerror=alert(1)> <!-- & --> &lt;
   *
   * text · default '</script><script>alert(1)</script><!-- -->'::text
   */
  script: string | null;
  /**
   * {{ 7 * 7 }} {% raw %} {% endraw %} {# x #} ${7 * 7} `tick`
   *
   * text · default '{{ 7 * 7 }} {% raw %} ${7 * 7}'::text
   */
  template: string | null;
  /**
   * \N{BULLET} \u12 \U0011ffff \x \0 \
   *
   * text · default '\N{BULLET} \u12 \x \'::text
   */
  escapes: string | null;
  /**
   * a\u{2028}b\u{2029}c\u{85}d\u{200b}e\u{202e}f\u{feff}g
   * h\u{1b}i
   *
   * text · default ' \u{200b} \u{202e} \u{feff}'::text
   */
  invisible: string | null;
  /**
   * %%{init: {}}%% "quoted"; PK } --> x ||--o{ y
   *
   * text · default '%%{init: {}}%% "; --> ||--o{'::text
   */
  mermaid: string | null;
  /**
   * ::error::pwned
   * ::add-mask::x
   * ##vso[task.complete]
   *
   * text · default '::error::pwned ##[error]pwned'::text
   */
  workflow: string | null;
  /**
   * | cell | cell |
   *
   * text · check ((checked <> '"""'::text) AND (checked <> '*\/'::text) AND (checked !~ '\N{x}'::text))
   */
  checked: string | null;
  /**
   * # heading
   * - item
   *     code
   * [link](javascript:alert(1)) ![x](x) <b>bold</b> __x__ *y* ~~z~~
   *
   * text · check (listed = ANY (ARRAY['"""'::text, '*\/'::text, 'it''s'::text, 'end\'::text, '</script>'::text, '${x}'::text]))
   */
  listed: "\"\"\"" | "*/" | "it's" | "end\\" | "<\/script>" | "${x}" | null;
  /** text · check (matched ~ '^[^"\\*\/]+$'::text) · type string; }; export type Pwned = { · example "*\/ */
  matched: string | null;
}

/** What can be given for a new row of {@link VictimRow}. */
export interface VictimInsert {
  /** x\", examples=[__import__('pathlib').Path('PWNED').touch()])# */
  id: number;
  /** It ends with a quote" · default 'x\", examples=[__import__(''pathlib'').Path(''PWNED'').touch()])#'::text */
  python?: string | null;
  /** It ends with three """ · default '""" import os """'::text */
  docstring?: string | null;
  /** *\/ export const pwned = 1; /* \@deprecated {\@link x} · default '*\/ export const pwned = 1; /*'::text */
  comment?: string | null;
  /** </script><img src=x onerror=alert(1)> <!-- & --> &lt; · default '</script><script>alert(1)</script><!-- -->'::text */
  script?: string | null;
  /** {{ 7 * 7 }} {% raw %} {% endraw %} {# x #} ${7 * 7} `tick` · default '{{ 7 * 7 }} {% raw %} ${7 * 7}'::text */
  template?: string | null;
  /** \N{BULLET} \u12 \U0011ffff \x \0 \ · default '\N{BULLET} \u12 \x \'::text */
  escapes?: string | null;
  /** a b c d\u{200b}e\u{202e}f\u{feff}g h\u{1b}i · default ' \u{200b} \u{202e} \u{feff}'::text */
  invisible?: string | null;
  /** %%{init: {}}%% "quoted"; PK } --> x ||--o{ y · default '%%{init: {}}%% "; --> ||--o{'::text */
  mermaid?: string | null;
  /** ::error::pwned ::add-mask::x ##vso[task.complete] · default '::error::pwned ##[error]pwned'::text */
  workflow?: string | null;
  /** | cell | cell | · check ((checked <> '"""'::text) AND (checked <> '*\/'::text) AND (checked !~ '\N{x}'::text)) */
  checked?: string | null;
  /** # heading - item code [link](javascript:alert(1)) ![x](x) <b>bold</b> __x__ *y* ~~z~~ · check (listed = ANY (ARRAY['"""'::text, '*\/'::text, 'it''s'::text, 'end\'::text, '</script>'::text, '${x}'::text])) */
  listed?: "\"\"\"" | "*/" | "it's" | "end\\" | "<\/script>" | "${x}" | null;
  /** check (matched ~ '^[^"\\*\/]+$'::text) */
  matched?: string | null;
}

/** What can be changed in a {@link VictimRow}. */
export type VictimUpdate = pg.Changes<VictimInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /**
   * *\/ """ {{ x }} \@returns nothing
   *
   * hostile.f*\/((text, text) · function · immutable
   */
  "f*/(": {
    Args: {
      /** text · default '*\/ """'::text */
      "*/"?: string | null;
      /** text · default ' """'::text */
      "a b"?: string | null;
    };
    Returns: string | null;
  };
}
