/** Does the Team view show and do what it should? Its pictures, its main jobs by real keys, its view models without a screen. */
@NullMarked
package tutti.team;

import org.jspecify.annotations.NullMarked;
