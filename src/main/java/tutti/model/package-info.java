/**
 * What is a recovery made of? The records of one engagement (client, team, and what ties them), the values they are
 * written in, and the {@link tutti.model.CaseFile} that holds them together. Everything here is immutable and plain Java:
 * no screen, no database, no clock of its own.
 */
@NullMarked
package tutti.model;

import org.jspecify.annotations.NullMarked;
