package fr.amiable.importing.content;

/** The person to write to at a party; empty where the file says nothing. */
public record ImportedContact(String person, String phone, String email) {}
