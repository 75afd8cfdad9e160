package fr.amiable.letter.sending;

import fr.amiable.timeline.Channel;

/** The way a letter left; the names are stored. */
public enum SendingChannel {
    POST(Channel.LETTER),
    REGISTERED(Channel.REGISTERED_LETTER),
    EMAIL(Channel.EMAIL),
    BY_HAND(Channel.LETTER);

    private final Channel told;

    SendingChannel(Channel told) {
        this.told = told;
    }

    /** How the chronology tells it. */
    public Channel told() {
        return told;
    }
}
