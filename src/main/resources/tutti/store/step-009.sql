-- Step 9: the log keeps only the columns of a record that were changed. The triggers see to it; what was logged whole means the same and stays.

-- To keep the log in the order of its records cost an edit of many records more than all else that is logged; going through it costs little.
DROP INDEX change_log_by_record;
CREATE INDEX change_log_of_issued_pages ON change_log (edit) WHERE table_name = 'issued_page';
