-- Every built-in type that a column is likely to have, with and without modifiers, alone and as an array.
CREATE SCHEMA lab;

CREATE TABLE lab.numbers (
  small         smallint,
  whole         integer NOT NULL DEFAULT 0,
  big           bigint DEFAULT 9223372036854775807,
  exact         numeric,
  money_like    numeric(12, 2) DEFAULT 0.00,
  rounded       numeric(10, -3),
  tiny          numeric(2, 5),
  single        real,
  double        double precision DEFAULT 'NaN'::double precision,
  cash          money,
  object_id     oid
);

CREATE TABLE lab.texts (
  unbounded     text COLLATE "C",
  varying       character varying,
  varying_40    character varying(40) DEFAULT 'it''s a \ backslash',
  fixed         character(3),
  fixed_1       character,
  fixed_any     bpchar,
  byte          "char",
  identifier    name
);

CREATE TABLE lab.times (
  day           date DEFAULT CURRENT_DATE,
  moment        timestamp,
  moment_0      timestamp(0),
  instant       timestamptz DEFAULT now(),
  instant_3     timestamptz(3),
  clock         time,
  clock_2       time(2),
  zoned_clock   timetz,
  zoned_clock_1 timetz(1),
  span          interval,
  span_2        interval(2),
  span_months   interval year to month,
  span_seconds  interval day to second(3),
  span_hours    interval hour
);

CREATE TABLE lab.others (
  yes_no        boolean DEFAULT true,
  bytes         bytea DEFAULT '\x00ff'::bytea,
  unique_id     uuid DEFAULT gen_random_uuid(),
  plain_json    json,
  binary_json   jsonb DEFAULT '{"a": [1, null, "it''s"]}'::jsonb,
  path          jsonpath,
  document      xml,
  bits          bit(8) DEFAULT B'00000001',
  one_bit       bit,
  bits_varying  bit varying(8),
  bits_any      bit varying,
  address       inet,
  network       cidr,
  mac           macaddr,
  mac_8         macaddr8,
  spot          point,
  endless       line,
  segment       lseg,
  rectangle     box,
  route         path,
  outline       polygon,
  round         circle,
  words         tsvector,
  question      tsquery,
  log_position  pg_lsn,
  transactions  pg_snapshot,
  xid_8         xid8,
  relation      regclass,
  type_name     regtype,
  routine       regprocedure
);

CREATE TABLE lab.ranges (
  whole         int4range,
  big           int8range,
  exact         numrange,
  moments       tsrange,
  instants      tstzrange,
  days          daterange DEFAULT 'empty'::daterange,
  many_days     datemultirange DEFAULT '{}'::datemultirange,
  many_whole    int4multirange
);

CREATE TABLE lab.arrays (
  whole         integer[] NOT NULL DEFAULT '{}',
  matrix        integer[][],
  sized         integer[3],
  texts         text[] DEFAULT ARRAY['a', 'b"c'],
  varying       varchar(10)[],
  exact         numeric(10, 2)[],
  instants      timestamptz(3)[],
  bits          bit(4)[],
  spans         interval day to minute[],
  documents     jsonb[],
  days          daterange[],
  bytes         "char"[]
);
