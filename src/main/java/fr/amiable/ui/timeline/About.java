package fr.amiable.ui.timeline;

import fr.amiable.common.Subject;
import java.util.Optional;

/** What a fact may belong to, beside its client, in words; without a subject, to the client in general. */
public record About(Optional<Subject> subject, String words) {}
