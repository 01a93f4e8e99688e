import normalizeUrl from 'normalize-url';
import type { Refusal } from '@/domain/refusal';

/** An address that can be kept, and the key under which it is kept only once. */
export type KeptAddress = { readonly address: string; readonly key: string };

/** Longer ones hold a whole page's state, and no browser promises to open them. */
const LONGEST = 2000;

const TRACKING = [
  /^utm_\w+/i,
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|ttclid|wbraid|gbraid|_hsenc|_hsmi|mc_cid|mc_eid|vero_id|oly_anon_id|oly_enc_id|mkt_tok|s_cid|ref_src|cmpid|srsltid)$/i,
];

/** Marks within a page; an address of an app keeps its path there (`#/…`, `#!…`). */
const MARK_IN_PAGE = /#(?![/!]).*$/;

/**
 * An address as it is kept: https or http, without tracking parameters, credentials or marks in the
 * page; refused when it leads anywhere else.
 */
export function keptAddress(text: string): KeptAddress | Refusal {
  const typed = text.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { kind: 'addressNotWeb', scheme };
  }
  if (typed.length > LONGEST)
    return { kind: 'addressTooLong', length: typed.length, limit: LONGEST };
  if (!/^(?:https?:\/\/)?[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?$/i.test(typed)) {
    return { kind: 'addressUnclear', text: typed };
  }
  try {
    const bare = typed.replace(MARK_IN_PAGE, '');
    const tidy = {
      removeQueryParameters: TRACKING,
      stripWWW: false,
      defaultProtocol: 'https',
    } as const;
    return {
      address: normalizeUrl(bare, tidy),
      key: normalizeUrl(bare, { ...tidy, stripWWW: true, stripProtocol: true }),
    };
  } catch {
    return { kind: 'addressUnclear', text: typed };
  }
}
