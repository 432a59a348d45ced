/**
 * What does this line mean? Reads one line, typed after a conversation, into the records it makes. Nothing typed is lost: what
 * is not understood is kept as what was said. It asks instead of guessing.
 *
 * <p>The grammar, in any order that a hurried hand makes of it: {@code [when] [who] [verb] "their words", promised WHAT by DATE},
 * and, at the start of a clause, {@code need NAME "..."}, {@code concern NAME "..."}, {@code action NAME what by DATE},
 * {@code reading NAME said confidence 4, minimum 1}, {@code decision what by DATE}, {@code risk ...}, {@code said "..."} and
 * {@code follow up DATE}.
 */
@NullMarked
package tutti.model.capture;

import org.jspecify.annotations.NullMarked;
