// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema shadow, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** shadow.Annotated · table */
export interface Annotated_x77f6e4Row {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Annotated_x77f6e4Row}. */
export interface Annotated_x77f6e4Insert {
  id: number;
}

/** What can be changed in a {@link Annotated_x77f6e4Row}. */
export type Annotated_x77f6e4Update = pg.Changes<Annotated_x77f6e4Insert>;

/** shadow.Any · table */
export interface Any_x2b5055Row {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Any_x2b5055Row}. */
export interface Any_x2b5055Insert {
  id: number;
}

/** What can be changed in a {@link Any_x2b5055Row}. */
export type Any_x2b5055Update = pg.Changes<Any_x2b5055Insert>;

/** shadow.Array · table */
export interface Array_xf0cf39Row {
  /** integer */
  length: number | null;
  /** integer[] */
  Array: pg.ArrayOf<number> | null;
}

/** What can be given for a new row of {@link Array_xf0cf39Row}. */
export interface Array_xf0cf39Insert {
  length?: number | null;
  Array?: pg.ArrayOf<number> | null;
}

/** What can be changed in a {@link Array_xf0cf39Row}. */
export type Array_xf0cf39Update = pg.Changes<Array_xf0cf39Insert>;

/** shadow.BaseModel · table */
export interface BaseModel_xdbb7e4Row {
  /** integer · primary key */
  id: number;
  /** text */
  name: string | null;
}

/** What can be given for a new row of {@link BaseModel_xdbb7e4Row}. */
export interface BaseModel_xdbb7e4Insert {
  id: number;
  name?: string | null;
}

/** What can be changed in a {@link BaseModel_xdbb7e4Row}. */
export type BaseModel_xdbb7e4Update = pg.Changes<BaseModel_xdbb7e4Insert>;

/** shadow.Database · table */
export interface Database_xfa7fe6Row {
  /** text */
  Database: string | null;
}

/** What can be given for a new row of {@link Database_xfa7fe6Row}. */
export interface Database_xfa7fe6Insert {
  Database?: string | null;
}

/** What can be changed in a {@link Database_xfa7fe6Row}. */
export type Database_xfa7fe6Update = pg.Changes<Database_xfa7fe6Insert>;

/** shadow.Date · table */
export interface Date_x99c40aRow {
  /** date */
  Date: string | null;
  /** timestamp with time zone */
  moment: string | null;
}

/** What can be given for a new row of {@link Date_x99c40aRow}. */
export interface Date_x99c40aInsert {
  Date?: string | null;
  moment?: string | null;
}

/** What can be changed in a {@link Date_x99c40aRow}. */
export type Date_x99c40aUpdate = pg.Changes<Date_x99c40aInsert>;

/** shadow.Enum · table */
export interface Enum_x54108dRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Enum_x54108dRow}. */
export interface Enum_x54108dInsert {
  id: number;
}

/** What can be changed in a {@link Enum_x54108dRow}. */
export type Enum_x54108dUpdate = pg.Changes<Enum_x54108dInsert>;

/** shadow.Field · table */
export interface Field_xf45fc1Row {
  /** integer · primary key */
  id: number;
  /** text */
  Annotated: string | null;
}

/** What can be given for a new row of {@link Field_xf45fc1Row}. */
export interface Field_xf45fc1Insert {
  id: number;
  Annotated?: string | null;
}

/** What can be changed in a {@link Field_xf45fc1Row}. */
export type Field_xf45fc1Update = pg.Changes<Field_xf45fc1Insert>;

/** shadow.Insert · table */
export interface Insert_x8aa318Row {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Insert_x8aa318Row}. */
export interface Insert_x8aa318Insert {
  id: number;
}

/** What can be changed in a {@link Insert_x8aa318Row}. */
export type Insert_x8aa318Update = pg.Changes<Insert_x8aa318Insert>;

/** shadow.Json · table */
export interface Json_x89364bRow {
  /** jsonb */
  Json: pg.JsonValue | null;
}

/** What can be given for a new row of {@link Json_x89364bRow}. */
export interface Json_x89364bInsert {
  Json?: pg.JsonValue | null;
}

/** What can be changed in a {@link Json_x89364bRow}. */
export type Json_x89364bUpdate = pg.Changes<Json_x89364bInsert>;

/** shadow.Literal · table */
export interface Literal_xa6230cRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Literal_xa6230cRow}. */
export interface Literal_xa6230cInsert {
  id: number;
}

/** What can be changed in a {@link Literal_xa6230cRow}. */
export type Literal_xa6230cUpdate = pg.Changes<Literal_xa6230cInsert>;

/** shadow.Optional · table */
export interface Optional_x59be71Row {
  /** integer · primary key */
  id: number;
  /** text */
  name: string | null;
}

/** What can be given for a new row of {@link Optional_x59be71Row}. */
export interface Optional_x59be71Insert {
  id: number;
  name?: string | null;
}

/** What can be changed in a {@link Optional_x59be71Row}. */
export type Optional_x59be71Update = pg.Changes<Optional_x59be71Insert>;

/** shadow.Promise · table */
export interface Promise_x1eec97Row {
  /** text */
  then: string | null;
}

/** What can be given for a new row of {@link Promise_x1eec97Row}. */
export interface Promise_x1eec97Insert {
  then?: string | null;
}

/** What can be changed in a {@link Promise_x1eec97Row}. */
export type Promise_x1eec97Update = pg.Changes<Promise_x1eec97Insert>;

/** shadow.Record · table */
export interface Record_xbfdd51Row {
  /** text */
  Record: string | null;
}

/** What can be given for a new row of {@link Record_xbfdd51Row}. */
export interface Record_xbfdd51Insert {
  Record?: string | null;
}

/** What can be changed in a {@link Record_xbfdd51Row}. */
export type Record_xbfdd51Update = pg.Changes<Record_xbfdd51Insert>;

/** shadow.Row · table */
export interface Row_x95110dRow {
  /** integer · primary key */
  id: number;
  /** text */
  Row: string | null;
  /** text */
  Insert: string | null;
  /** text */
  Update: string | null;
}

/** What can be given for a new row of {@link Row_x95110dRow}. */
export interface Row_x95110dInsert {
  id: number;
  Row?: string | null;
  Insert?: string | null;
  Update?: string | null;
}

/** What can be changed in a {@link Row_x95110dRow}. */
export type Row_x95110dUpdate = pg.Changes<Row_x95110dInsert>;

/** shadow.Update · table */
export interface Update_xc1c100Row {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link Update_xc1c100Row}. */
export interface Update_xc1c100Insert {
  id: number;
}

/** What can be changed in a {@link Update_xc1c100Row}. */
export type Update_xc1c100Update = pg.Changes<Update_xc1c100Insert>;

/** shadow.base_model_has · table */
export interface BaseModelHasRow {
  /** integer · primary key */
  id: number;
  /** text */
  model_config: string | null;
  /** text */
  model_fields: string;
  /** text */
  model_dump: string | null;
  /** jsonb */
  model_dump_json: pg.JsonValue | null;
  /** text */
  model_validate: string | null;
  /** text */
  model_extra: string | null;
  /** text[] */
  model_fields_set: pg.ArrayOf<string> | null;
  /** text */
  model_computed_fields: string | null;
  /** text */
  model_: string | null;
  /** text */
  model_dump_: string | null;
  /** text */
  schema: string | null;
  /** text */
  schema_json: string | null;
  /** text */
  copy: string | null;
  /** text */
  json: string | null;
  /** text */
  dict: string | null;
  /** text */
  validate: string | null;
  /** text */
  construct: string | null;
  /** text */
  fields: string | null;
  /** text */
  from_orm: string | null;
  /** text */
  parse_obj: string | null;
  /** text */
  register: string | null;
  /** text */
  mro: string | null;
  /** text */
  root: string | null;
}

/** What can be given for a new row of {@link BaseModelHasRow}. */
export interface BaseModelHasInsert {
  id: number;
  model_config?: string | null;
  model_fields: string;
  model_dump?: string | null;
  model_dump_json?: pg.JsonValue | null;
  model_validate?: string | null;
  model_extra?: string | null;
  model_fields_set?: pg.ArrayOf<string> | null;
  model_computed_fields?: string | null;
  model_?: string | null;
  model_dump_?: string | null;
  schema?: string | null;
  schema_json?: string | null;
  copy?: string | null;
  json?: string | null;
  dict?: string | null;
  validate?: string | null;
  construct?: string | null;
  fields?: string | null;
  from_orm?: string | null;
  parse_obj?: string | null;
  register?: string | null;
  mro?: string | null;
  root?: string | null;
}

/** What can be changed in a {@link BaseModelHasRow}. */
export type BaseModelHasUpdate = pg.Changes<BaseModelHasInsert>;

/** shadow.called_like_modules · table */
export interface CalledLikeModulesRow {
  /** timestamp with time zone */
  datetime: string | null;
  /** timestamp with time zone */
  later: string;
  /** time */
  time: string | null;
  /** date */
  date: string | null;
  /** date */
  day: string | null;
  /** numeric(10,2) */
  decimal: string | null;
  /** uuid */
  uuid: string | null;
  /** uuid */
  other: string | null;
  /** inet */
  ipaddress: string | null;
  /** text[] */
  typing: pg.ArrayOf<string> | null;
  /** text */
  re: string | null;
  /** text */
  enum: string | null;
  /** text */
  pydantic: string | null;
  /** text */
  models: string | null;
}

/** What can be given for a new row of {@link CalledLikeModulesRow}. */
export interface CalledLikeModulesInsert {
  datetime?: string | null;
  later: string;
  time?: string | null;
  date?: string | null;
  day?: string | null;
  decimal?: string | null;
  uuid?: string | null;
  other?: string | null;
  ipaddress?: string | null;
  typing?: pg.ArrayOf<string> | null;
  re?: string | null;
  enum?: string | null;
  pydantic?: string | null;
  models?: string | null;
}

/** What can be changed in a {@link CalledLikeModulesRow}. */
export type CalledLikeModulesUpdate = pg.Changes<CalledLikeModulesInsert>;

/** shadow.called_like_types · table */
export interface CalledLikeTypesRow {
  /** numeric */
  Decimal: string | null;
  /** numeric */
  zz: string | null;
  /** uuid */
  UUID: string | null;
  /** integer[] */
  list: pg.ArrayOf<number> | null;
  /** integer[] */
  more: pg.ArrayOf<number> | null;
  /** text */
  str: string | null;
  /** integer */
  int: number | null;
  /** boolean */
  bool: boolean | null;
  /** bytea */
  bytes: string | null;
  /** double precision */
  float: pg.Float | null;
  /** jsonb */
  object: pg.JsonValue | null;
  /** text */
  type: string | null;
  /** text */
  Any: string | null;
  /** text */
  None: string | null;
  /** boolean */
  True: boolean | null;
}

/** What can be given for a new row of {@link CalledLikeTypesRow}. */
export interface CalledLikeTypesInsert {
  Decimal?: string | null;
  zz?: string | null;
  UUID?: string | null;
  list?: pg.ArrayOf<number> | null;
  more?: pg.ArrayOf<number> | null;
  str?: string | null;
  int?: number | null;
  bool?: boolean | null;
  bytes?: string | null;
  float?: pg.Float | null;
  object?: pg.JsonValue | null;
  type?: string | null;
  Any?: string | null;
  None?: string | null;
  True?: boolean | null;
}

/** What can be changed in a {@link CalledLikeTypesRow}. */
export type CalledLikeTypesUpdate = pg.Changes<CalledLikeTypesInsert>;

/** shadow.string · table */
export interface StringRow {
  /** text */
  string: string | null;
  /** numeric */
  number: string | null;
  /** bigint */
  bigint: string | null;
  /** text */
  unknown: string | null;
  /** text */
  never: string | null;
  /** text */
  any: string | null;
}

/** What can be given for a new row of {@link StringRow}. */
export interface StringInsert {
  string?: string | null;
  number?: string | null;
  bigint?: string | null;
  unknown?: string | null;
  never?: string | null;
  any?: string | null;
}

/** What can be changed in a {@link StringRow}. */
export type StringUpdate = pg.Changes<StringInsert>;

/** shadow.underlined · table */
export interface UnderlinedRow {
  /** integer */
  _private: number | null;
  /** integer */
  __very: number | null;
  /** integer */
  __dunder__: number | null;
  /** integer */
  __init__: number | null;
  /** integer */
  __class__: number | null;
  /** integer */
  __slots__: number | null;
  /** integer */
  _: number | null;
  /** integer */
  __: number | null;
  /** integer */
  _1: number | null;
}

/** What can be given for a new row of {@link UnderlinedRow}. */
export interface UnderlinedInsert {
  _private?: number | null;
  __very?: number | null;
  __dunder__?: number | null;
  __init__?: number | null;
  __class__?: number | null;
  __slots__?: number | null;
  _?: number | null;
  __?: number | null;
  _1?: number | null;
}

/** What can be changed in a {@link UnderlinedRow}. */
export type UnderlinedUpdate = pg.Changes<UnderlinedInsert>;
