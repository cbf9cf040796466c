package rustfs.tencentcloud.simulator.schema;

import rustfs.tencentcloud.simulator.value.PropertyPath;

/**
 * A place in inputs, by the names of both: Pulumi's path, and the dotted key that Terraform's SDK writes into its
 * messages.
 *
 * @param pulumi the whole path
 * @param shown the path as far as a message shows it: an item of a set has no place
 * @param terraform for instance {@code ingress.1.action}
 */
record Place(PropertyPath pulumi, PropertyPath shown, String terraform) {
    static final Place TOP = new Place(PropertyPath.ROOT, PropertyPath.ROOT, "");

    /** What an item is one of: of a set it is not shown, and the only item that there can be has no index in Pulumi. */
    enum Item {
        OF_LIST,
        OF_SET,
        HIDDEN
    }

    Place field(String name, String terraformName) {
        boolean open = pulumi.equals(shown);
        return new Place(
                pulumi.field(name),
                open ? shown.field(name) : shown,
                terraform.isEmpty() ? terraformName : terraform + "." + terraformName);
    }

    Place item(int index, Item what) {
        PropertyPath path = what == Item.HIDDEN ? pulumi : pulumi.item(index);
        boolean open = pulumi.equals(shown) && what != Item.OF_SET;
        return new Place(path, open ? path : shown, terraform + "." + index);
    }

    /** The last part of the Terraform key that is a name. */
    String lastName() {
        String key = terraform.replaceAll("(\\.\\d+)+$", "");
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
