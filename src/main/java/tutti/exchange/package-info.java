/**
 * How do records come in from elsewhere, and go out whole? Reads and writes Tutti's own JSON ({@link tutti.exchange.Json},
 * which is also the form of the sample) and reads the CSV files that projects keep before they have Tutti
 * ({@link tutti.exchange.CsvImport}). Everything comes in as changes that the store keeps as one edit; what could not be
 * read is said by file, line and reason.
 */
@NullMarked
package tutti.exchange;

import org.jspecify.annotations.NullMarked;
