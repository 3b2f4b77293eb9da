import type { Knex } from 'knex';
import { wordsOf } from './searchWords';

/** The texts of a ticket, by who may find it by them. */
export interface TicketTexts {
  /** Read by everybody who may read the ticket. */
  public: string[];
  /** Hidden from the requester. */
  internal: string[];
}

/** Finds tickets by words. */
export interface TicketSearch {
  /** Replaces what a ticket is found by. */
  index(
    tx: Knex.Transaction,
    ticketId: string,
    texts: TicketTexts,
  ): Promise<void>;

  /**
   * Rows of `ticket_words` that hold every word of a text, the last of them as the beginning of a word. A text without a word matches
   * nothing; no text is an error.
   *
   * @param texts - `public`: what everybody may read; `internal`: that and internal remarks, where there are any
   */
  matching(
    knex: Knex,
    text: string,
    texts: keyof TicketTexts,
  ): Knex.QueryBuilder;
}

abstract class WordSearch implements TicketSearch {
  async index(tx: Knex.Transaction, ticketId: string, texts: TicketTexts) {
    const internal = texts.internal.some(text => wordsOf(text).length > 0);
    await tx('ticket_words')
      .insert({
        ticket_id: ticketId,
        public_words: wordsOf(...texts.public).join(' '),
        internal_words: internal
          ? wordsOf(...texts.internal, ...texts.public).join(' ')
          : '',
      })
      .onConflict('ticket_id')
      .merge();
  }

  matching(knex: Knex, text: string, texts: keyof TicketTexts) {
    const words = wordsOf(text);
    const query = knex('ticket_words');
    return words.length > 0
      ? this.where(query, texts, words)
      : query.whereRaw('1 = 0');
  }

  protected abstract where(
    query: Knex.QueryBuilder,
    texts: keyof TicketTexts,
    words: string[],
  ): Knex.QueryBuilder;
}

/** By a text vector and its GIN index. */
class PostgresSearch extends WordSearch {
  protected where(
    query: Knex.QueryBuilder,
    texts: keyof TicketTexts,
    words: string[],
  ) {
    // Words hold letters and digits only, so nothing in quotes can end them.
    const expression = words.map(word => `'${word}'`).join(' & ');
    return query.whereRaw('?? @@ ?::tsquery', [
      `${texts}_index`,
      `${expression}:*`,
    ]);
  }
}

/** By an FTS5 table. */
class SqliteSearch extends WordSearch {
  protected where(
    query: Knex.QueryBuilder,
    texts: keyof TicketTexts,
    words: string[],
  ) {
    const expression = words.map(word => `"${word}"`).join(' AND ');
    return query.whereIn('number', index =>
      index
        .select('rowid')
        .from('ticket_words_index')
        .whereRaw('ticket_words_index match ?', [
          `{${texts}_words} : (${expression} *)`,
        ]),
    );
  }
}

/** The search of a database's engine. */
export function ticketSearchOf(knex: Knex): TicketSearch {
  return knex.client.config.client === 'pg'
    ? new PostgresSearch()
    : new SqliteSearch();
}
