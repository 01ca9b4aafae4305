package hub.directory.apikey;

import hub.kernel.wire.ErrorCode;

/// What is refused about API keys.
enum ApiKeyError implements ErrorCode {
    TOO_MANY("key.too_many", 409);

    private final String code;
    private final int status;

    ApiKeyError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
