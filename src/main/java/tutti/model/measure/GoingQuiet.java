package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Id;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.Wording;

/**
 * Who goes quiet? Days since everybody's last contact: a conversation they joined, a reading they said, or their own
 * raising, settling, confirming, accepting or verdict. Never contacted counts from the day they were written down.
 */
public record GoingQuiet(List<Silence> people) {

    /**
     * How long one stakeholder has been silent.
     *
     * @param last their last contact; empty: never contacted
     * @param record what the last contact was, or the stakeholder's own record
     * @param days calendar days since, 0 or more
     */
    public record Silence(Stakeholder person, Optional<LocalDate> last, Id<?> record, int days) {

        /** Whether it is longer than their own limit; without a limit nobody goes quiet. */
        public boolean isTooLong() {
            return person.contactLimit().isPresent() && days > person.contactLimit().get().value();
        }
    }

    private record Contact(LocalDate on, Id<?> record) {}

    public GoingQuiet {
        people = List.copyOf(people);
    }

    public static GoingQuiet of(CaseFile file, LocalDate today) {
        Contacts contacts = new Contacts(today);
        for (Conversation conversation : file.conversations()) {
            if (conversation.isPlan()) {
                continue;
            }
            conversation.people().forEach(person -> contacts.add(Optional.of(person), Optional.of(conversation.date()), conversation));
        }
        for (Reading reading : file.readings()) {
            if (reading.basis() == Basis.SAID) {
                contacts.add(reading.stakeholder(), Optional.of(reading.date()), reading);
            }
        }
        for (Concern concern : file.concerns()) {
            contacts.add(concern.raisedBy(), Optional.of(concern.raised()), concern);
            contacts.add(concern.raisedBy(), concern.settled().map(step -> step.on()), concern);
            concern.alsoRaised().forEach(one -> contacts.add(one.by(), Optional.of(one.date()), concern));
        }
        for (Need need : file.needs()) {
            for (Wording wording : need.wordings()) {
                contacts.add(wording.confirmedBy(), wording.confirmed(), need);
            }
            need.accepted().ifPresent(acceptance -> contacts.add(acceptance.by(), Optional.of(acceptance.on()), need));
        }
        for (Meeting meeting : file.meetings()) {
            if (meeting.verdict().isPresent()) {
                contacts.add(meeting.verdictBy(), Optional.of(meeting.date()), meeting);
            }
        }
        return new GoingQuiet(file.stakeholders().stream().map(person -> silence(person, contacts, today)).toList());
    }

    private static Silence silence(Stakeholder person, Contacts contacts, LocalDate today) {
        Contact last = contacts.last.getOrDefault(person.id(), new Contact(person.entered(), person.id()));
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(last.on(), today)));
        Optional<LocalDate> on = contacts.last.containsKey(person.id()) ? Optional.of(last.on()) : Optional.empty();
        return new Silence(person, on, last.record(), days);
    }

    /** Gathers everybody's last contact. Of two on one day the record entered later counts. */
    private static final class Contacts {
        private final LocalDate today;
        private final Map<Id<Stakeholder>, Contact> last = new HashMap<>();

        private Contacts(LocalDate today) {
            this.today = today;
        }

        private void add(Optional<Id<Stakeholder>> person, Optional<LocalDate> on, Thing record) {
            if (person.isPresent() && on.isPresent() && !on.get().isAfter(today)) {
                last.merge(person.get(), new Contact(on.get(), record.id()), Contacts::later);
            }
        }

        private static Contact later(Contact one, Contact other) {
            int byDate = one.on().compareTo(other.on());
            return byDate > 0 || byDate == 0 && one.record().compareTo(other.record()) > 0 ? one : other;
        }
    }

    public Optional<Silence> of(Id<Stakeholder> person) {
        return people.stream().filter(silence -> silence.person().id().equals(person)).findFirst();
    }

    public List<Silence> quiet() {
        return people.stream().filter(Silence::isTooLong).toList();
    }
}
