// Finds tables and columns by parts of their names: `orders`, `hs.orders`, `orders email`.
(() => {
  // How good a hit is; less is better, and tables come before columns.
  const [SAME, BEGINS, HOLDS, ELSEWHERE, COLUMN] = [0, 1, 2, 3, 4];

  function fit(name, word) {
    if (name === word) {
      return SAME;
    }
    return name.startsWith(word) ? BEGINS : HOLDS;
  }

  class Search {
    constructor(model) {
      this.names = model.names.map((name) => name.toLowerCase());
      this.shown = model.names;
      this.tables = model.tables.map((table) => ({
        table,
        name: table.name.toLowerCase(),
        label: table.label.toLowerCase(),
      }));
    }

    /** `{hits: [{table, column}], count}`: the best `most` of those that `wanted` lets through; column is "" for tables. */
    find(text, wanted, most) {
      const words = text.toLowerCase().split(/[\s.]+/).filter(Boolean);
      const hits = [];
      // Which columns match a word is asked of each name once, however many tables have it.
      const fits = new Map(words.map((word) => [word, this.names.map((name) => name.includes(word))]));
      for (const entry of words.length ? this.tables : []) {
        if (wanted(entry.table)) {
          this.look(entry, words, fits, hits);
        }
      }
      hits.sort(
        (one, other) =>
          one.rank - other.rank ||
          one.name.length - other.name.length ||
          (one.name < other.name ? -1 : Number(one.name > other.name)),
      );
      return { hits: hits.slice(0, most), count: hits.length };
    }

    look({ table, name, label }, words, fits, hits) {
      const rest = words.filter((word) => !label.includes(word));
      const last = words[words.length - 1];
      if (!rest.length) {
        const rank = name.includes(last) ? fit(name, last) : ELSEWHERE;
        hits.push({ table, column: "", rank, name });
      }
      // One word may be a column's; the last may be the table's and a column's, too.
      if (rest.length > 1) {
        return;
      }
      const word = rest[0] ?? last;
      for (let at = 0; at < table.packed.length; at += 3) {
        const number = table.packed[at];
        if (fits.get(word)[number]) {
          const rank = COLUMN + fit(this.names[number], word);
          hits.push({ table, column: this.shown[number], rank, name: this.names[number] + label });
        }
      }
    }
  }

  globalThis.pgscribeExplorer.Search = Search;
})();
