package tutti.model.measure;

import java.time.LocalDate;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Score;

/**
 * One person's latest answer to one question.
 *
 * @param age in calendar days, 0 or more
 * @param fresh whether it counts; a stale one is only shown, with its age
 */
public record Answer(Id<Reading> reading, Id<? extends Person> person, Question question, Score score, Basis basis,
                     LocalDate date, int age, boolean fresh) {}
