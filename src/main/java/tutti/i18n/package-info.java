/**
 * How is it said? Turns keys, dates, numbers, and the model's typed values and reasons into the words of one language.
 */
@NullMarked
package tutti.i18n;

import org.jspecify.annotations.NullMarked;
