/// How do a few named people stand on a scale? Every mark is a person or a record: it can be reached by
/// key, says who and when, and opens what is behind it. Nothing is averaged or smoothed here.
@NullMarked
package tutti.widget.chart;

import org.jspecify.annotations.NullMarked;
