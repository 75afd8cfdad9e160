package fr.amiable.dispute;

import fr.amiable.timeline.Channel;
import java.time.LocalDate;

/** How the dispute arrived: what it is about, who raised it, by which channel, on which day, in the client's own words. */
public record Complaint(
        DisputeCategory category, RaisedBy raisedBy, Channel channel, LocalDate raisedOn, String words) {}
