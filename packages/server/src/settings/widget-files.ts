import { baseAddress, type Environment } from './environment.js';

/** Where the built files of the elements stand, without a slash at the end; null when nobody said it. */
export const readFilesUrl = (env: Environment): string | null =>
  baseAddress(
    env,
    'AMANAT_FILES_URL',
    'the address of the folder of the built files, such as https://files.example.kz/cdn',
  );
