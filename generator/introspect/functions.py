"""Built-in functions that give a value whenever all that they are given are values, and NULL for any NULL.

They are known by their OIDs, which are the same in every database (``src/include/catalog/pg_proc.dat``); the names are
for readers and for the test. Strict functions that may still give NULL aren't among them: ``extract`` and ``to_char``
of an infinite time, ``lower`` of an unbounded range, ``substring`` by a pattern, everything that looks into JSON or an
array, casts of JSON (its null is NULL from PostgreSQL 18 on) and of an infinite timestamp to a time of day.

Source: PostgreSQL documentation, "Functions and Operators".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# The operators of the btree and hash operator classes, and their negators
_COMPARISONS: Final = """
aclitemeq:1062 array_eq:744 array_ge:396 array_gt:392 array_le:393 array_lt:391 array_ne:390 biteq:1581 bitge:1592
bitgt:1593 bitle:1594 bitlt:1595 bitne:1582 booleq:60 boolge:1692 boolgt:57 boolle:1691 boollt:56 boolne:84
bpchar_pattern_ge:2177 bpchar_pattern_gt:2178 bpchar_pattern_le:2175 bpchar_pattern_lt:2174 bpchareq:1048
bpcharge:1052 bpchargt:1051 bpcharle:1050 bpcharlt:1049 bpcharne:1053 byteaeq:1948 byteage:1952 byteagt:1951
byteale:1950 bytealt:1949 byteane:1953 cash_eq:888 cash_ge:893 cash_gt:892 cash_le:891 cash_lt:890 cash_ne:889
chareq:61 charge:74 chargt:73 charle:72 charlt:1246 charne:70 cideq:69 date_eq:1086 date_eq_timestamp:2340
date_eq_timestamptz:2353 date_ge:1090 date_ge_timestamp:2342 date_ge_timestamptz:2355 date_gt:1089
date_gt_timestamp:2341 date_gt_timestamptz:2354 date_le:1088 date_le_timestamp:2339 date_le_timestamptz:2352
date_lt:1087 date_lt_timestamp:2338 date_lt_timestamptz:2351 date_ne:1091 date_ne_timestamp:2343
date_ne_timestamptz:2356 enum_eq:3508 enum_ge:3513 enum_gt:3511 enum_le:3512 enum_lt:3510 enum_ne:3509 float48eq:299
float48ge:304 float48gt:303 float48le:302 float48lt:301 float48ne:300 float4eq:287 float4ge:292 float4gt:291
float4le:290 float4lt:289 float4ne:288 float84eq:305 float84ge:310 float84gt:309 float84le:308 float84lt:307
float84ne:306 float8eq:293 float8ge:298 float8gt:297 float8le:296 float8lt:295 float8ne:294 int24eq:158 int24ge:168
int24gt:162 int24le:166 int24lt:160 int24ne:164 int28eq:1850 int28ge:1855 int28gt:1853 int28le:1854 int28lt:1852
int28ne:1851 int2eq:63 int2ge:151 int2gt:146 int2le:148 int2lt:64 int2ne:145 int42eq:159 int42ge:169 int42gt:163
int42le:167 int42lt:161 int42ne:165 int48eq:852 int48ge:857 int48gt:855 int48le:856 int48lt:854 int48ne:853
int4eq:65 int4ge:150 int4gt:147 int4le:149 int4lt:66 int4ne:144 int82eq:1856 int82ge:1861 int82gt:1859 int82le:1860
int82lt:1858 int82ne:1857 int84eq:474 int84ge:479 int84gt:477 int84le:478 int84lt:476 int84ne:475 int8eq:467
int8ge:472 int8gt:470 int8le:471 int8lt:469 int8ne:468 interval_eq:1162 interval_ge:1166 interval_gt:1167
interval_le:1165 interval_lt:1164 interval_ne:1163 jsonb_eq:4043 jsonb_ge:4042 jsonb_gt:4040 jsonb_le:4041
jsonb_lt:4039 jsonb_ne:4038 macaddr8_eq:4113 macaddr8_ge:4117 macaddr8_gt:4116 macaddr8_le:4115 macaddr8_lt:4114
macaddr8_ne:4118 macaddr_eq:830 macaddr_ge:834 macaddr_gt:833 macaddr_le:832 macaddr_lt:831 macaddr_ne:835
multirange_eq:4244 multirange_ge:4276 multirange_gt:4277 multirange_le:4275 multirange_lt:4274 multirange_ne:4245
nameeq:62 nameeqtext:240 namege:658 namegetext:243 namegt:657 namegttext:244 namele:656 nameletext:242 namelt:655
namelttext:241 namene:659 namenetext:245 network_eq:920 network_ge:924 network_gt:923 network_le:922 network_lt:921
network_ne:925 numeric_eq:1718 numeric_ge:1721 numeric_gt:1720 numeric_le:1723 numeric_lt:1722 numeric_ne:1719
oideq:184 oidge:1639 oidgt:1638 oidle:717 oidlt:716 oidne:185 oidvectoreq:679 oidvectorge:680 oidvectorgt:681
oidvectorle:678 oidvectorlt:677 oidvectorne:619 pg_lsn_eq:3233 pg_lsn_ge:3234 pg_lsn_gt:3235 pg_lsn_le:3232
pg_lsn_lt:3231 pg_lsn_ne:3236 range_eq:3855 range_ge:3873 range_gt:3874 range_le:3872 range_lt:3871 range_ne:3856
record_eq:2981 record_ge:2986 record_gt:2984 record_image_eq:3181 record_image_ge:3186 record_image_gt:3184
record_image_le:3185 record_image_lt:3183 record_image_ne:3182 record_le:2985 record_lt:2983 record_ne:2982
text_ge:743 text_gt:742 text_le:741 text_lt:740 text_pattern_ge:2163 text_pattern_gt:2164 text_pattern_le:2161
text_pattern_lt:2160 texteq:67 texteqname:247 textgename:250 textgtname:251 textlename:249 textltname:248 textne:157
textnename:252 tideq:1292 tidge:2792 tidgt:2790 tidle:2793 tidlt:2791 tidne:1265 time_eq:1145 time_ge:1105
time_gt:1104 time_le:1103 time_lt:1102 time_ne:1106 timestamp_eq:2052 timestamp_eq_date:2366
timestamp_eq_timestamptz:2522 timestamp_ge:2056 timestamp_ge_date:2368 timestamp_ge_timestamptz:2524
timestamp_gt:2057 timestamp_gt_date:2367 timestamp_gt_timestamptz:2523 timestamp_le:2055 timestamp_le_date:2365
timestamp_le_timestamptz:2521 timestamp_lt:2054 timestamp_lt_date:2364 timestamp_lt_timestamptz:2520
timestamp_ne:2053 timestamp_ne_date:2369 timestamp_ne_timestamptz:2525 timestamptz_eq:1152 timestamptz_eq_date:2379
timestamptz_eq_timestamp:2529 timestamptz_ge:1156 timestamptz_ge_date:2381 timestamptz_ge_timestamp:2531
timestamptz_gt:1157 timestamptz_gt_date:2380 timestamptz_gt_timestamp:2530 timestamptz_le:1155
timestamptz_le_date:2378 timestamptz_le_timestamp:2528 timestamptz_lt:1154 timestamptz_lt_date:2377
timestamptz_lt_timestamp:2527 timestamptz_ne:1153 timestamptz_ne_date:2382 timestamptz_ne_timestamp:2532
timetz_eq:1352 timetz_ge:1356 timetz_gt:1357 timetz_le:1355 timetz_lt:1354 timetz_ne:1353 tsquery_eq:3664
tsquery_ge:3666 tsquery_gt:3667 tsquery_le:3663 tsquery_lt:3662 tsquery_ne:3665 tsvector_eq:3618 tsvector_ge:3620
tsvector_gt:3621 tsvector_le:3617 tsvector_lt:3616 tsvector_ne:3619 uuid_eq:2956 uuid_ge:2957 uuid_gt:2958
uuid_le:2955 uuid_lt:2954 uuid_ne:2959 varbiteq:1666 varbitge:1668 varbitgt:1669 varbitle:1670 varbitlt:1671
varbitne:1667 xid8eq:5084 xid8ge:5037 xid8gt:5035 xid8le:5036 xid8lt:5034 xid8ne:5085 xideq:68 xidneq:3308
"""

# Other operators: arithmetic, concatenation, patterns, containment
_OPERATORS: Final = """
anytextcat:2004 arraycontained:2749 arraycontains:2748 arrayoverlap:2747 bitand:1673 bitcat:1679 bitnot:1676
bitor:1674 bitshiftleft:1677 bitshiftright:1678 bitxor:1675 bpchariclike:1660 bpcharicnlike:1661
bpcharicregexeq:1656 bpcharicregexne:1657 bpcharlike:1631 bpcharnlike:1632 bpcharregexeq:1658 bpcharregexne:1659
byteacat:2011 bytealike:2005 byteanlike:2006 cash_div_cash:3822 cash_div_flt4:847 cash_div_flt8:897
cash_div_int2:867 cash_div_int4:865 cash_div_int8:3345 cash_mi:895 cash_mul_flt4:846 cash_mul_flt8:896
cash_mul_int2:866 cash_mul_int4:864 cash_mul_int8:3344 cash_pl:894 date_mi:1140 date_mi_interval:2072 date_mii:1142
date_pl_interval:2071 date_pli:1141 datetime_pl:1272 datetimetz_pl:1297 dcbrt:231 dpow:232 dsqrt:230
elem_contained_by_multirange:4252 elem_contained_by_range:3860 float48div:280 float48mi:282 float48mul:279
float48pl:281 float4abs:207 float4div:203 float4mi:205 float4mul:202 float4pl:204 float4um:206 float4up:1913
float84div:284 float84mi:286 float84mul:283 float84pl:285 float8abs:221 float8div:217 float8mi:219 float8mul:216
float8pl:218 float8um:220 float8up:1914 flt4_mul_cash:848 flt8_mul_cash:919 inetand:2628 inetmi:2633
inetmi_int8:2632 inetnot:2627 inetor:2629 inetpl:2630 int24div:172 int24mi:182 int24mul:170 int24pl:178 int28div:948
int28mi:942 int28mul:943 int28pl:841 int2_mul_cash:863 int2abs:1253 int2and:1892 int2div:153 int2mi:180 int2mod:155
int2mul:152 int2not:1895 int2or:1893 int2pl:176 int2shl:1896 int2shr:1897 int2um:213 int2up:1911 int2xor:1894
int42div:173 int42mi:183 int42mul:171 int42pl:179 int48div:1281 int48mi:1279 int48mul:1280 int48pl:1278
int4_mul_cash:862 int4abs:1251 int4and:1898 int4div:154 int4mi:181 int4mod:156 int4mul:141 int4not:1901 int4or:1899
int4pl:177 int4shl:1902 int4shr:1903 int4um:212 int4up:1912 int4xor:1900 int82div:840 int82mi:838 int82mul:839
int82pl:837 int84div:1277 int84mi:1275 int84mul:1276 int84pl:1274 int8_mul_cash:3399 int8abs:1230 int8and:1904
int8div:466 int8mi:464 int8mod:945 int8mul:465 int8not:1907 int8or:1905 int8pl:463 int8pl_inet:2631 int8shl:1908
int8shr:1909 int8um:462 int8up:1910 int8xor:1906 integer_pl_date:2550 interval_div:1326 interval_mi:1170
interval_mul:1618 interval_pl:1169 interval_pl_date:2546 interval_pl_time:1848 interval_pl_timestamp:2548
interval_pl_timestamptz:2549 interval_pl_timetz:2547 interval_um:1168 jsonb_concat:3301 jsonb_contained:4050
jsonb_contains:4046 jsonb_delete:3302,3303 jsonb_exists:4047 mul_d_interval:1624 multirange_adjacent_multirange:4256
multirange_adjacent_range:4257 multirange_after_multirange:4263 multirange_after_range:4262
multirange_before_multirange:4260 multirange_before_range:4259 multirange_contained_by_multirange:4254
multirange_contained_by_range:4542 multirange_contains_elem:4249 multirange_contains_multirange:4251
multirange_contains_range:4250 multirange_overlaps_multirange:4248 multirange_overlaps_range:4247
multirange_overleft_multirange:4266 multirange_overleft_range:4265 multirange_overright_multirange:4269
multirange_overright_range:4268 nameiclike:1635 nameicnlike:1636 nameicregexeq:1240 nameicregexne:1241 namelike:858
namenlike:859 nameregexeq:79 nameregexne:1252 network_overlap:3551 network_sub:927 network_subeq:928 network_sup:929
network_supeq:930 numeric_abs:1704 numeric_add:1724 numeric_div:1727 numeric_mod:1729 numeric_mul:1726
numeric_power:1739 numeric_sub:1725 numeric_uminus:1771 numeric_uplus:1915 range_adjacent:3862
range_adjacent_multirange:4255 range_after:3864 range_after_multirange:4261 range_before:3863
range_before_multirange:4258 range_contained_by:3861 range_contained_by_multirange:4253 range_contains:3859
range_contains_elem:3858 range_contains_multirange:4541 range_overlaps:3857 range_overlaps_multirange:4246
range_overleft:3865 range_overleft_multirange:4264 range_overright:3866 range_overright_multirange:4267
starts_with:3696 textanycat:2003 textcat:1258 texticlike:1633 texticnlike:1634 texticregexeq:1238 texticregexne:1239
textlike:850 textnlike:851 textregexeq:1254 textregexne:1256 time_mi_interval:1748 time_mi_time:1690
time_pl_interval:1747 timedate_pl:1296 timestamp_mi:2031 timestamp_mi_interval:2033 timestamp_pl_interval:2032
timestamptz_mi:1188 timestamptz_mi_interval:1190 timestamptz_pl_interval:1189 timetz_mi_interval:1750
timetz_pl_interval:1749 timetzdate_pl:1298
"""

# Casts between types of which each value has its counterpart, or else an error
_CASTS: Final = """
bit:1683,1685,2075 bool:2557 bpchar:408,668,860 char:78,944 cidr:1715 date:1178,2029 datemultirange:4293
float4:236,312,318,652,1745 float8:235,311,316,482,1746 int2:237,238,314,714,1783
int4:77,313,317,319,480,1684,1744,2558 int4multirange:4281 int8:481,483,653,754,1288,1779,2076 int8multirange:4296
interval:1200,1370 macaddr:4124 macaddr8:4123 money:3811,3812,3824 name:407,409,1400
numeric:1703,1740,1742,1743,1781,1782,3823 nummultirange:4284 oid:1287 regclass:1079 text:401,406,730,946,2971
time:1419,1968,2046 timestamp:1961,2024,2027 timestamptz:1174,1967,2028 timetz:1969,2047 tsmultirange:4287
tstzmultirange:4290 varbit:1687 varchar:669,1401 xid:5071
"""

_BY_NAME: Final = """
abs:1394,1395,1396,1397,1398,1705 age:1199,2058 array_to_string:395 ascii:1620 bit_length:1810,1811,1812
btrim:884,885,2015 cardinality:3179 cbrt:1345 ceil:1711,2308 ceiling:2167,2320 char_length:1372,1381
character_length:1367,1369 chr:1621 clock_timestamp:2649 convert_from:1714 convert_to:1717 current_database:861
current_user:745 date_bin:6177,6178 date_trunc:1217,1218,1284,2020 decode:1947 degrees:1608 div:1973 encode:1946
exp:1347,1732 floor:1712,2309 gcd:5044,5045,5048 gen_random_uuid:3432 initcap:872 isfinite:1373,1389,1390,2048
json_typeof:3968 jsonb_typeof:3210 justify_days:1295 justify_hours:1175 justify_interval:2711 lcm:5046,5047,5049
left:3060 length:1317,1318,1681,1713,2010 like:1569,1571,2007 ln:1341,1734 log:1340,1736,1741 lower:870 lpad:873,879
ltrim:875,881,6195 make_date:3846 make_interval:3464 make_time:3847 make_timestamp:3461 make_timestamptz:3462,3463
md5:2311,2321 mod:940,941,947,1728 notlike:1570,1572,2008 now:1299 octet_length:720,1374,1375,1682
overlay:749,752,1404,1405,3030,3031 pi:1610 position:849,1698,2014 pow:1346,1738 power:1368,2169 quote_ident:1282
quote_literal:1283 radians:1609 random:1598 regexp_replace:2284,2285 repeat:1622 replace:2087 reverse:3062
right:3061 round:1342,1707,1708 row_to_json:3155,3156 rpad:874,880 rtrim:876,882,6196 session_user:746 sha224:3419
sha256:3420 sha384:3421 sha512:3422 sign:1706,2310 split_part:2088 sqrt:1344,1730 statement_timestamp:2648
strpos:868 substr:877,883,2085,2086 substring:936,937,1680,1699,2012,2013 timeofday:274 timezone:1026,1159,2069,2070
to_char:1772,1773,1774,1775,1776 to_hex:2089,2090 to_json:3176 to_jsonb:3787 to_timestamp:1158
transaction_timestamp:2647 translate:878 trunc:1343,1709,1710 upper:871 version:89 width_bucket:320,2170
"""

_AGGREGATES: Final = """
any_value:6291 avg:2100,2101,2102,2103,2104,2105,2106 bit_and:2236,2238,2240,2242 bit_or:2237,2239,2241,2243
bit_xor:6164,6165,6166,6167 bool_and:2517 bool_or:2518 every:2519
max:2050,2115,2116,2117,2118,2119,2120,2122,2123,2124,2125,2126,2127,2128,2129,2130,2244,2797,3526,3564,4189,5099
min:2051,2131,2132,2133,2134,2135,2136,2138,2139,2140,2141,2142,2143,2144,2145,2146,2245,2798,3527,3565,4190,5100
string_agg:3538,3545 sum:2107,2108,2109,2110,2111,2112,2113,2114
"""


def _read(*tables: str) -> Mapping[str, str]:
    entries = (entry.split(":") for table in tables for entry in table.split())
    return {oid: name for name, oids in entries for oid in oids.split(",")}


NEVER_NULL: Final[Mapping[str, str]] = _read(_COMPARISONS, _OPERATORS, _CASTS, _BY_NAME)
"""By OID, as text: strict functions that give a value for values."""

TEXT_OF_ANYTHING: Final = frozenset({"2003", "2004"})
"""Of those, the operators || of text with another type: they convert by a cast, which a user's type may define."""

ALWAYS: Final[Mapping[str, str]] = _read(
    "concat:3058 json_build_array:3198,3199 json_build_object:3200,3201 jsonb_build_array:3271,3272 "
    "jsonb_build_object:3273,3274 num_nonnulls:440 num_nulls:438 quote_nullable:1289"
)
"""Functions that give a value for NULL, too; but not where their arguments come as one VARIADIC array."""

BY_FIRST: Final[Mapping[str, str]] = _read("concat_ws:3059 format:3539,3540")
"""Functions that give a value whenever their first argument is one; but not with a VARIADIC array."""

COUNTS: Final[Mapping[str, str]] = _read("count:2147,2803")
"""Aggregates that give a value for no rows, too."""

OF_ROWS: Final[Mapping[str, str]] = _read(
    "array_agg:2335,4053 json_agg:3175 json_object_agg:3197 jsonb_agg:3267 jsonb_object_agg:3270"
)
"""Aggregates that give a value for any rows at all, whatever is in them."""

OF_VALUES: Final[Mapping[str, str]] = _read(_AGGREGATES)
"""Aggregates that give a value when they get one in at least one row, as their first argument."""

RANKS: Final[Mapping[str, str]] = _read(
    "row_number:3100 rank:3101 dense_rank:3102 percent_rank:3103 cume_dist:3104"
)
"""Window functions that give a value for each row."""

NTILE: Final = "3105"
"""ntile(), which gives NULL for NULL."""
