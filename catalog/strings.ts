import { EN_FIRST } from '@/catalog/first-strings';
import { EN_SAID } from '@/catalog/said-strings';

/**
 * The words of every surface in one language; those that only the Garden, Welcome and the forms need
 * stand in `garden-strings.ts`. Another language is another value of these two types.
 */
export type Words = typeof EN;

export const EN = { ...EN_FIRST, ...EN_SAID };
