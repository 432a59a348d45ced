/**
 * What does Tutti cost, against the least that it could cost? Each figure is taken together with a floor, in the same run on
 * the same machine, and told as a ratio, because a number of milliseconds says nothing on another machine.
 */
@NullMarked
package tutti.bench;

import org.jspecify.annotations.NullMarked;
