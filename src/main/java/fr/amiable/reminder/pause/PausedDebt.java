package fr.amiable.reminder.pause;

import fr.amiable.common.Money;
import java.util.Optional;

/** A pause and what rests because of it: the client, the invoice when only one does, and what is outstanding of it all. */
public record PausedDebt(Pause pause, String clientName, Optional<String> invoiceNumber, Money outstanding) {}
