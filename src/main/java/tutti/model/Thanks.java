package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/** A win and when the member was thanked for it; no date yet: thanks are due. */
public record Thanks(String what, Optional<LocalDate> thanked) {}
