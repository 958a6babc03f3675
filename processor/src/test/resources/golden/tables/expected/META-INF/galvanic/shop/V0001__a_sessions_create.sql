CREATE TABLE a_sessions (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY
);
