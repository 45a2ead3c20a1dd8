// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema auth, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * One row per person who can sign in, however many tenants they work for.
 *
 * auth.users · table · owner platform-team · businessKey email · compliance GDPR, CCPA · retention until the account is erased
 */
export interface UsersRow {
  /**
   * Identity of the person; what auth.uid() returns for the session.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * When the person proved to own the address; NULL until then.
   *
   * timestamp with time zone · classification INTERNAL
   */
  email_confirmed_at: string | null;
  /**
   * When the person last signed in, to whichever tenant; NULL before the first time.
   *
   * timestamp with time zone · classification INTERNAL
   */
  last_sign_in_at: string | null;
  /**
   * Until when signing in is refused; NULL when it is allowed.
   *
   * timestamp with time zone · classification INTERNAL
   */
  banned_until: string | null;
  /**
   * What the sign-up form asked for: first_name, locale.
   *
   * jsonb · default '{}'::jsonb · classification CONFIDENTIAL · compliance GDPR
   */
  metadata: pg.JsonValue;
  /**
   * When the person signed up.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When the row last changed, kept by a trigger.
   *
   * timestamp with time zone · default now()
   */
  updated_at: string;
}

/** What can be given for a new row of {@link UsersRow}. */
export interface UsersInsert {
  /** Identity of the person; what auth.uid() returns for the session. · default gen_random_uuid() */
  id?: string;
  /** When the person proved to own the address; NULL until then. */
  email_confirmed_at?: string | null;
  /** When the person last signed in, to whichever tenant; NULL before the first time. */
  last_sign_in_at?: string | null;
  /** Until when signing in is refused; NULL when it is allowed. */
  banned_until?: string | null;
  /** What the sign-up form asked for: first_name, locale. · default '{}'::jsonb */
  metadata?: pg.JsonValue;
  /** When the person signed up. · default now() */
  created_at?: string;
  /** When the row last changed, kept by a trigger. · default now() */
  updated_at?: string;
}

/** What can be changed in a {@link UsersRow}. */
export type UsersUpdate = pg.Changes<UsersInsert>;
