package fr.amiable.importing.facturx;

/** An XML file found inside a PDF, by the name it has there. */
record EmbeddedXml(String name, byte[] bytes) {}
