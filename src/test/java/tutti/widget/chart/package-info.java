/// Can the charts be read and used without a mouse?
@NullMarked
package tutti.widget.chart;

import org.jspecify.annotations.NullMarked;
