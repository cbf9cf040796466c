package rustfs.tencentcloud.simulator.protocol;

/** What a resource's URN says: {@code urn:pulumi:<stack>::<project>::<parents' types>$<type>::<name>}. */
record Urn(String type, String name) {
    static Urn parse(String text) {
        String[] parts = text.split("::", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException("'" + text + "' is not a URN.");
        }
        return new Urn(parts[2].substring(parts[2].lastIndexOf('$') + 1), parts[3]);
    }
}
