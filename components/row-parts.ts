/** What opens below a row, and what is said there: fetched when it is first wanted. */
export const loadPanel = () => import('@/components/HabitActions');

/** Steps and times of the day: fetched only where a habit has them. */
export const loadParts = () => import('@/components/Parts');
