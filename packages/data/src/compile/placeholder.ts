/** What stands in a new record file wherever something must still be written. */
export const PLACEHOLDER = 'REPLACE'
