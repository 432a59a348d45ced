/**
 * How does it stand? The measures of a recovery: pure functions from a {@link tutti.model.CaseFile} and a day, passed in,
 * to results that carry typed reasons and the records behind them. No composite score and no average of people: what is
 * not known stays unknown, and never becomes a number.
 */
@NullMarked
package tutti.model.measure;

import org.jspecify.annotations.NullMarked;
