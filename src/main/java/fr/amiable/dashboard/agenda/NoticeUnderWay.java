package fr.amiable.dashboard.agenda;

import fr.amiable.dashboard.SentLetter;
import java.time.LocalDate;
import java.util.Optional;

/** A formal notice whose deadline has not passed: to whom, and the day the client received it when that is known. */
public record NoticeUnderWay(SentLetter letter, String clientName, Optional<LocalDate> receivedOn) {}
