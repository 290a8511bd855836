/** The package's version, as `--version` prints it and each record's `producer.version` holds it; a test compares it with package.json. */
export const VERSION = '0.1.0';
