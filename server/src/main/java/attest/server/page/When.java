package attest.server.page;

/** Dates as people read them, from the data's bounds and from EDTF. */
public final class When {
    private When() {}

    /** Such as "not known" for the bounds that stand for no bound, and "about 2018-12" for 2018-12~; the same text otherwise. */
    public static String words(String date) {
        if (date.equals("0001-01-01") || date.equals("9999-12-31")) {
            return "not known";
        }
        if (date.matches("[0-9X-]+[~?%]")) {
            String day = date.substring(0, date.length() - 1);
            return date.endsWith("?") ? day + ", uncertain" : "about " + day;
        }
        return date;
    }
}
