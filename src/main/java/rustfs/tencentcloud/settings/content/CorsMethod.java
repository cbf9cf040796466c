package rustfs.tencentcloud.settings.content;

/** The methods of HTTP that a rule of CORS can allow. */
public enum CorsMethod {
    GET,
    HEAD,
    PUT,
    POST,
    DELETE
}
