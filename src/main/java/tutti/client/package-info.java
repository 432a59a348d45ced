/**
 * How do we win the client's trust back? Who they are and how much room they give, what worries them, what they need and in
 * whose words, what we promised, and what was talked about: the strings of the two pillars.
 */
@NullMarked
package tutti.client;

import org.jspecify.annotations.NullMarked;
