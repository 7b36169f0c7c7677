"""What an action says when it cannot be done: a code, the sentence with the value, and what to do."""


class Refusal(ValueError):
    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.code, self.message, self.hint = code, message, hint
