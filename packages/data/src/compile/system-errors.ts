/** Whether an error is the operating system's word on a file, and no mistake of ours. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

/**
 * What a reading of a file or folder gives; undefined where there is nothing at its path.
 *
 * @throws whatever else keeps it from being read.
 */
export function ifThere<Read>(read: () => Read): Read | undefined {
  try {
    return read()
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}
