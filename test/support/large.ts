/** Whether the tests run in full size, as `npm run test:large` does; what takes long is otherwise left out or done in part. */
export const IS_LARGE = process.env['JOKBO_TEST_LARGE'] !== undefined
