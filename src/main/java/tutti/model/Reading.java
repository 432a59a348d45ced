package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One person's answers on one day, each optional.
 *
 * @param minimum the least a client would put up with, on the scale of confidence; asked on the client's side only
 * @param motivation and {@code focus}: asked in the team only
 * @param patience with {@code flexibility} and {@code support}: the client's signs
 * @param reasons up to three
 */
@RecordBuilder
public record Reading(Id<Reading> id, Id<Engagement> engagement, Optional<Id<Stakeholder>> stakeholder,
                      Optional<Id<Member>> member, LocalDate date, Basis basis, Optional<Score> confidence,
                      Optional<Score> direction, Optional<Score> progress, Optional<Score> communication,
                      Optional<Score> trust, Optional<Score> minimum, Optional<Score> motivation, Optional<Score> focus,
                      Optional<Sign> patience, Optional<Sign> flexibility, Optional<Sign> support, String evidence,
                      List<String> reasons)
        implements Thing, ReadingBuilder.With {

    public static final int MOST_REASONS = 3;

    public Reading {
        if (stakeholder.isPresent() == member.isPresent()) {
            throw new IllegalArgumentException("a reading is one person's");
        }
        if (reasons.size() > MOST_REASONS) {
            throw new IllegalArgumentException("a reading has at most three reasons");
        }
        reasons = List.copyOf(reasons);
    }

    public static Reading of(Id<Reading> id, Person person, LocalDate date, Basis basis) {
        Optional<Id<Stakeholder>> stakeholder = person instanceof Stakeholder s ? Optional.of(s.id()) : Optional.empty();
        Optional<Id<Member>> member = person instanceof Member m ? Optional.of(m.id()) : Optional.empty();
        return new Reading(id, person.engagement(), stakeholder, member, date, basis, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
    }

    public Optional<Score> answer(Question question) {
        return switch (question) {
            case CONFIDENCE -> confidence;
            case DIRECTION -> direction;
            case PROGRESS -> progress;
            case COMMUNICATION -> communication;
            case TRUST -> trust;
            case MINIMUM -> minimum;
            case MOTIVATION -> motivation;
            case FOCUS -> focus;
        };
    }

    public Optional<Sign> sign(RoomSign sign) {
        return switch (sign) {
            case PATIENCE -> patience;
            case FLEXIBILITY -> flexibility;
            case SUPPORT -> support;
        };
    }

    public Id<? extends Person> person() {
        return stakeholder.<Id<? extends Person>>map(s -> s).or(() -> member).orElseThrow();
    }

    @Override
    public String title() {
        return evidence;
    }
}
